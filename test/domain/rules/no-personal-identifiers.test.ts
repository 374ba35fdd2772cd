import { noPersonalIdentifiers } from "../../../src/domain/rules/no-personal-identifiers";
import { personalIdentifierIn } from "../../../src/domain/rules/personal-identifier-in";
import { testRule } from "./test-rule";

const fields = ["fos.recruitment", "fos.starts"];
const saying = (text: string) => ({ "fos.recruitment": text });

testRule(noPersonalIdentifiers, {
  passes: [
    {
      name: "text about practice",
      fields,
      cells: saying("Since 2019 we pay £450 a week, 12% more than before, and answer within 24 hours."),
    },
  ],
  finds: [
    {
      name: "an NHS number, which is not repeated",
      fields,
      cells: saying("Case 943 476 5919 moved."),
      found: [
        {
          subject: "fos.recruitment",
          seen: "an NHS number",
          explainable: false,
          message:
            'The answer to "How do you recruit carers?" seems to contain an NHS number. Others will read it, and nobody should be recognisable from it.',
          fix: "Take it out, and describe the case without saying who it is.",
        },
      ],
    },
  ],
  skips: [
    { name: "no text", fields, cells: { "fos.starts": 9434765919 }, reason: "nothing to check" },
    { name: "a blank", fields: ["fos.recruitment"], reason: "nothing to check" },
    {
      name: "a choice",
      fields: ["homes[grade]"],
      rows: { homes: [{ home: "Oak", grade: "Good" }] },
      reason: "nothing to check",
    },
  ],
});

test.each([
  ["9434765919", "an NHS number"], // the example of the NHS data dictionary's check
  ["943 476 5918", null],
  ["943-476-5919", "an NHS number"],
  ["see 943 476 5918 and 943 476 5919.", "an NHS number"],
  ["no. 19434765919", null], // eleven digits
  ["no. 94347659190", null],
  ["9876543210", "an NHS number"], // a remainder of 0 counts as 0
  ["01134960000", "a telephone number"],
  ["0113-496-0000", "a telephone number"],
  ["+441134960000", "a telephone number"],
  ["016977 2123", "a telephone number"], // the shortest: nine digits after the 0
  ["20113 496 0000", null],
  ["account 0113496000012", null],
  ["AB 12 34 56 C", "a National Insurance number"],
  ["XAB123456C", null],
  ["A823200001001", "a unique pupil number"],
  ["pupil t82320000100b", "a unique pupil number"],
  ["A8232000010010", null],
  ["P000000010", null],
  ["AB123456CD", null],
  ["M1 1AE", "a postcode"],
  ["EC1A 1BB", "a postcode"],
  ["LS11 1UR", "a postcode"],
  ["LS11UR", "a postcode"],
  ["ls1 1ur", "a postcode"],
  ["between LS1 2ND and the ring road", "a postcode"],
  ["Q1 2nd half", null],
  ["from Q3 4th week", null],
  ["unit E1 2nd floor", null],
  ["a reading of Z9 9ZZ", null],
  ["Q1 2nd half, then M1 1AE", "a postcode"],
  ["lots 12 3AB", null],
  ["ABC1 1UR", null],
  ["LS1 1URX", null],
  ["XLS1 1UR", null],
  ["d.o.b. 14.05.12", "a date of birth"],
  ["dob    4/5/2012", "a date of birth"],
  ["dob 4-Sep-2012", "a date of birth"],
  ["date of birth 4 September 2012", "a date of birth"],
  ["born 4/5/2012", "a date of birth"],
  ["stubborn 4/5/2012", null],
  ["born in 2012", null],
  ["born 4/5/20123", null],
  ["ring 0113 496 0000", "a telephone number"],
  ["+44 113 496 0000", "a telephone number"],
  ["QQ 12 34 56 C", null], // Q is never a first letter
  ["AB123456C", "a National Insurance number"],
  ["write to a.lee@leeds.gov.uk", "an e-mail address"],
  ["lives at LS1 1UR", "a postcode"],
  ["DOB: 4/5/2012", "a date of birth"],
  ["born on 4 May 2012", "a date of birth"],
  ["from 1/4/2023 to 31/3/2024", null],
  ["£1,234,567,890 in total", null],
  ["S251 line 3.1.1 and RO3", null],
])("%s: %p", (text, expected) => {
  expect(personalIdentifierIn(text)).toBe(expected);
});
