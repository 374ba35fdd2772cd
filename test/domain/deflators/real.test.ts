import * as fc from "fast-check";
import { gdpDeflators } from "../../../src/domain/deflators/gdp-deflators";
import { real } from "../../../src/domain/deflators/real";

/** The value, for years that there are. */
function valueOf(...args: Parameters<typeof real>): number {
  const result = real(...args);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.value;
}

// By hand from the published index: 96.1117 in 2023-24, 100 in 2024-25, 74.5804 in 2015-16, 103.2388 in 2025-26.
test.each([
  ["96.1117 of 2023-24 are 100 of 2024-25", 96.1117, "2023-24", "2024-25", 100],
  ["growth to 2024-25 was 4.05 %", 100, "2023-24", "2024-25", 104.0456],
  ["£745.80 a week of 2015-16 is £1,000 of 2024-25", 745.804, "2015-16", "2024-25", 1000],
  ["and back", 1000, "2024-25", "2015-16", 745.804],
  ["growth to 2025-26 is expected to be 3.24 %", 100, "2024-25", "2025-26", 103.2388],
])("%s", (_case, value, fromYear, toYear, expected) => {
  expect(valueOf(value, fromYear, toYear)).toBeCloseTo(expected, 4);
});

test("it says which years are forecasts", () => {
  const forecastYears = (from: string, to: string) => real(1, from, to);
  expect(forecastYears("2015-16", "2024-25")).toMatchObject({ value: { forecastYears: [] } });
  expect(forecastYears("2027-28", "2024-25")).toMatchObject({ value: { forecastYears: ["2027-28"] } });
  expect(forecastYears("2027-28", "2025-26")).toMatchObject({ value: { forecastYears: ["2025-26", "2027-28"] } });
  expect(forecastYears("2025-26", "2025-26")).toMatchObject({ value: { forecastYears: ["2025-26"] } });
});

test.each([
  ["1999-00", "2024-25", "1999-00"],
  ["2024-25", "2031-32", "2031-32"],
])("from %s to %s there is no deflator for %s", (fromYear, toYear, year) => {
  expect(real(1, fromYear, toYear)).toEqual({
    ok: false,
    problem: {
      code: "no-deflator",
      message: `There is no deflator for ${year}: HM Treasury's GDP deflators of 31 March 2026 run from 2000-01 to 2030-31.`,
    },
  });
});

const year = fc.constantFrom(...gdpDeflators.index.keys());
/** £, to the penny. */
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((pence) => pence / 100);

test("the same year changes nothing, and converting back, by any year between, gives the amount again", () => {
  fc.assert(
    fc.property(amount, year, year, year, (value, from, between, to) => {
      expect(valueOf(value, from, from)).toBe(value);
      const direct = valueOf(value, from, to);
      const tolerance = Math.abs(direct) * 1e-12;
      expect(Math.abs(valueOf(valueOf(value, from, between), between, to) - direct)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(valueOf(direct, to, from) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
    }),
  );
});
