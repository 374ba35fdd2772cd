import { readDateText } from "../../../src/domain/questionnaire/read-date-text";

test.each([
  "31/03/2026",
  "31/3/2026",
  "31.3.2026",
  "31-03-2026",
  "31 3 2026",
  "31 / 03 / 2026",
  "31 March 2026",
  "31 march 2026",
  "31 MAR 2026",
  "31 Mar. 2026",
  "31-Mar-2026",
  "31st March 2026",
  "31 March, 2026",
  "March 31 2026",
  "March 31, 2026",
  "Mar. 31st, 2026",
  "2026-03-31",
  "2026/3/31",
  "2026-03-31T00:00:00.000Z",
  "2026-03-31 00:00:00",
  "31/03/2026 14:30",
  " 31 March 2026\u200b",
  "31\u00a0March\u20092026",
  "31\u201303\u20132026",
  "31\u201103\u22122026",
])("%j is the last of March", (text) => {
  expect(readDateText(text)).toBe("2026-03-31");
});

test.each([
  ["1 Sept 2026", "2026-09-01"],
  ["1 Sep 2026", "2026-09-01"],
  ["29 February 2028", "2028-02-29"],
  ["1 May 2026", "2026-05-01"],
  ["2nd June 2026", "2026-06-02"],
])("%j is %s", (text, date) => {
  expect(readDateText(text)).toBe(date);
});

test.each([
  "31 Marmalade 2026",
  "1 Octopus 2026",
  "1 Octopus",
  "Marmalade 31 2026",
  "1 Augustus 2026",
  "1 Decimal 2026",
  "1 Mayor 2026",
  "1 Junes 2026",
  "32 March 2026",
  "32 March",
  "0 March 2026",
  "30 Feb 2026",
  "29 February 2026",
  "31/04/2026",
  "31/13/2026",
  "03/31/2026",
  "31/03/26",
  "31 March 26",
  "31 March",
  "March 2026",
  "31 03",
  "2026",
  "2026-02-30",
  "31032026",
  "31 March 2026 or so",
  "around 31 March 2026",
  "31 March 20261",
  "",
])("%j is not a date, or is ambiguous", (text) => {
  expect(readDateText(text)).toBeNull();
});
