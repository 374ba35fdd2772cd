import { roundedAsShown } from "../../../src/domain/number-format/rounded-as-shown";
import { shownText } from "../../../src/domain/refresh/shown-text";

test.each([
  ["£#,##0", 1844927.4999999998, 1844928],
  ["0%;−0%", 0.15 * 1.5, 0.23],
  ["#,##0.0", 73.84999999999999, 73.9],
  ["#,##0.0", 73.8499999999999, 73.8],
])("with %s, %p is rounded from its first 15 digits, as Excel does", (format, value, rounded) => {
  expect(roundedAsShown(format, value)).toBe(rounded);
});

test("a cell reads as Excel shows it where binary fractions lose a little", () => {
  expect(shownText(1844927.4999999998, "£#,##0")).toBe("£1,844,928");
});
