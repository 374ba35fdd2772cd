import type { ChartFontData } from "../../workbook-file/workbook-data";
import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { labelsAccess } from "./labels-access";
import type { FontTarget } from "./targets";

/** The font of a part of a chart: size in points, bold, and colour. We have built no more. */
export const chartFont: ApiClass<FontTarget> = {
  name: "ChartFont",
  properties: {
    bold: part("bold", check.flag, false),
    color: part("color", check.colour, "#595959"),
    size: part("size", check.number, 10),
  },
};

function part<K extends keyof ChartFontData>(
  key: K,
  read: (value: unknown) => Required<ChartFontData>[K],
  automatic: Required<ChartFontData>[K],
): ApiProperty<FontTarget> {
  return {
    get: (target, context) => fontOf(target, context)?.[key] ?? automatic,
    set: (target, value, context) => setFont(target, context, { ...fontOf(target, context), [key]: read(value) }),
  };
}

function fontOf(target: FontTarget, context: ApiContext): ChartFontData | undefined {
  if (target.of === "title" || target.of === "legend") return chartAccess.chart(target, context)[target.of].font;
  if (target.of === "labels") return labelsAccess.find(target, context).font;
  const axis = chartAccess.axis(target, context);
  return target.of === "axis" ? axis.font : axis.titleText?.font;
}

function setFont(target: FontTarget, context: ApiContext, font: ChartFontData): void {
  if (target.of === "labels") return labelsAccess.change(target, context, { font });
  if (target.of === "title" || target.of === "legend") {
    const part = chartAccess.chart(target, context)[target.of];
    return chartAccess.changeChart(target, context, { [target.of]: { ...part, font } });
  }
  if (target.of === "axis") return chartAccess.changeAxis(target, context, { font });
  const { titleText } = chartAccess.axis(target, context);
  return chartAccess.changeAxis(target, context, { titleText: { ...titleText, font } });
}
