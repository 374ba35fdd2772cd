import { fifteenDigits } from "../../../src/domain/number-format/fifteen-digits";
import { formatValue } from "../../../src/domain/units";

it("keeps what fifteen digits can say, as Excel shows it", () => {
  expect(fifteenDigits(1_844_927.4999999998)).toBe(1_844_927.5);
  expect(fifteenDigits(0.1 + 0.2)).toBe(0.3);
  expect(fifteenDigits(-73.85)).toBe(-73.85);
});

it("leaves the largest numbers as they are, which fifteen digits would put out of range", () => {
  for (const sign of [1, -1]) {
    expect(fifteenDigits(sign * Number.MAX_VALUE)).toBe(sign * Number.MAX_VALUE);
    expect(formatValue(sign * Number.MAX_VALUE, "GBP", 0)).toMatch(/^−?£179,769/);
  }
});
