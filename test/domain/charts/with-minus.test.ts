import { withMinus } from "../../../src/domain/charts/with-minus";
import { numberFormat } from "../../../src/workbench/model/number-format";

test.each([
  ["£#,##0", -63, "−£63"],
  ["£#,##0", 63, "£63"],
  ["£#,##0", 0, "£0"],
  ["£#,##0.00", -0.5, "−£0.50"],
  ['#,##0.0"%"', -2.5, "−2.5%"],
  ["General", -63, "-63"],
  ['£#,##0;"less "£#,##0', -63, "less £63"],
])("in the format %s, %s is shown as %s", (format, value, shown) => {
  expect(numberFormat.format(withMinus(format), value)).toBe(shown);
});
