import { formatValue } from "../../src/domain/units";

test.each([
  [1234.5, "GBP", 2, "£1,234.50"],
  [1234567, "GBP", 0, "£1,234,567"],
  [7270, "GBP per week", 0, "£7,270 per week"],
  [7697.4, "GBP per week", 1, "£7,697.4 per week"],
  [1250, "GBP thousand", 0, "£1,250 thousand"],
  [21.45, "%", 1, "21.5%"],
  [61.5, "per 10,000 aged 0-17", 0, "62 per 10,000 aged 0-17"],
  [77.5, "per 10,000", 0, "78 per 10,000"],
  [81770, "children", 0, "81,770"],
  [21, "%", 1, "21.0%"],
  [999.995, "GBP", 2, "£1,000.00"],
  // Excel shows 15 digits, and these are half a unit but for what binary fractions lose.
  [1844927.4999999998, "GBP", 0, "£1,844,928"],
  [0.15 * 1.5 * 100, "%", 0, "23%"],
  [73.84999999999999, "children", 1, "73.9"],
  [73.8499999999999, "children", 1, "73.8"],
])("%p %s to %p decimals reads %s", (value, unit, decimals, expected) => {
  expect(formatValue(value, unit, decimals)).toBe(expected);
});

test.each([
  [-1234.5, "GBP per week", 2, "−£1,234.50 per week"],
  [-2.5, "%", 0, "−3%"],
  [-12, "children", 0, "−12"],
])("%p %s to %p decimals has a true minus sign: %s", (value, unit, decimals, expected) => {
  expect(formatValue(value, unit, decimals)).toBe(expected);
});

test("what rounds to zero has no minus sign", () => {
  expect(formatValue(-0.04, "GBP", 1)).toBe("£0.0");
});

test("missing is an en dash, without a unit", () => {
  expect(formatValue(null, "GBP per week", 0)).toBe("–");
  expect(formatValue(NaN, "%", 1)).toBe("–");
});

test("an infinite value is refused", () => {
  expect(() => formatValue(Infinity, "GBP", 0)).toThrow(RangeError);
});
