import { oneFormatOf } from "../../../src/domain/charts/one-format-of";
import { withMinus } from "../../../src/domain/charts/with-minus";
import { numberFormat } from "../../../src/workbench/model/number-format";

const spend = { unit: "GBP", decimals: 0 };

test.each<[string, { unit: string; decimals: number }, (number | null)[], string[]]>([
  ["millions beside less", spend, [2_540_000, 845_123, null], ["£2.5m", "£0.8m"]],
  ["less than a million", spend, [845_123, 63_000, null], ["£845,123", "£63,000"]],
  ["income", spend, [-2_540_000, 845_123, 0], ["−£2.5m", "£0.8m", "£0.0m"]],
  ["millions beside very little", spend, [2_540_000, -12_000, 0], ["£2.54m", "−£0.01m", "£0.00m"]],
  ["the least that one decimal shows", spend, [2_540_000, 50_000], ["£2.5m", "£0.1m"]],
  ["billions", spend, [12_300_000_000, 900_000_000], ["£12.3bn", "£0.9bn"]],
  ["billions beside very little", spend, [12_300_000_000, 40_000_000], ["£12.30bn", "£0.04bn"]],
  ["less than ten billion", spend, [9_876_000_000, 40_000_000], ["£9,876.0m", "£40.0m"]],
  ["costs per unit", { unit: "GBP per week", decimals: 2 }, [1_200_000, 1.5], ["£1,200,000.00", "£1.50"]],
])("has as many decimals for all of a table: %s", (_, indicator, figures, shown) => {
  const format = withMinus(oneFormatOf(indicator, figures));
  const known = figures.filter((figure) => figure !== null);
  expect(known.map((figure) => numberFormat.format(format, figure))).toEqual(shown);
});
