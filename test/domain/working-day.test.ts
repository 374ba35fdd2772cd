import { workingDay } from "../../src/domain/working-day";

// Bank holidays in England and Wales as GOV.UK lists them (www.gov.uk/bank-holidays), without those proclaimed for one year.
const holidays = [
  ...["2021-12-27", "2021-12-28", "2022-01-03", "2022-04-15", "2022-04-18", "2022-12-26", "2022-12-27", "2023-01-02"],
  ...["2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26"],
  ...["2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"],
  ...["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"],
  ...["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"],
];

const weekdays = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
};

test("the weekdays of 2024 to 2027 that are no working days are the bank holidays", () => {
  const moved = weekdays("2024-01-01", "2027-12-31").filter((day) => workingDay(day) !== day);
  expect(moved).toEqual(holidays.filter((day) => day > "2024"));
});

test.each(holidays)("%s is a bank holiday", (day) => {
  expect(workingDay(day) > day).toBe(true);
});

test("a day of a weekend or a holiday moves to the next working day", () => {
  expect(workingDay("2025-08-24")).toBe("2025-08-26");
  expect(workingDay("2025-10-11")).toBe("2025-10-13");
  expect(workingDay("2025-04-18")).toBe("2025-04-22");
  expect(workingDay("2026-12-25")).toBe("2026-12-29");
});
