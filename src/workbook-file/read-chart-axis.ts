import { isOn, numberOf, valueOf } from "./chart-element";
import { tickLabelPositions, tickMarks, wordFor } from "./chart-words";
import { fillOf, readFont, readLine, readTitle } from "./read-chart-text";
import type { AxisData } from "./workbook-data";
import { childOf, type XmlElement } from "./xml";

/**
 * An axis.
 *
 * @param other the axis that crosses it, which has where
 */
export function readAxis(axis: XmlElement | undefined, other: XmlElement | undefined): AxisData {
  const scaling = childOf(axis, "scaling");
  const titleElement = childOf(axis, "title");
  const { text, visible, ...titleText } = readTitle(titleElement, "axis");
  const tickLabels = wordFor(tickLabelPositions, valueOf(axis, "tickLblPos"));
  const [majorUnit, tickLabelSpacing] = [numberOf(axis, "majorUnit"), numberOf(axis, "tickLblSkip")];
  const majorTickMark = wordFor(tickMarks, valueOf(axis, "majorTickMark"));
  const crossing = readCrossing(other);
  const font = readFont(axis);
  const line = readLine(childOf(axis, "spPr/ln"));
  const gridlineColor = fillOf(childOf(axis, "majorGridlines/spPr/ln"));
  const isMidway = axis?.name === "catAx" && valueOf(other, "crossBetween") === "midCat";
  return {
    title: text,
    titleVisible: visible,
    visible: axis !== undefined && !isOn(childOf(axis, "delete")),
    minimum: numberOf(scaling, "min") ?? null,
    maximum: numberOf(scaling, "max") ?? null,
    numberFormat: childOf(axis, "numFmt")?.attributes["formatCode"] ?? "General",
    reversePlotOrder: valueOf(scaling, "orientation") === "maxMin",
    majorGridlines: childOf(axis, "majorGridlines") !== undefined,
    ...(Object.keys(titleText).length > 0 && { titleText }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(tickLabels !== undefined && tickLabels !== "NextToAxis" && { tickLabelPosition: tickLabels }),
    ...(tickLabelSpacing !== undefined && { tickLabelSpacing }),
    ...(font && { font }),
    ...(gridlineColor !== null && { gridlineColor }),
    ...(line && { line }),
    ...(crossing !== undefined && { crossing }),
    ...(majorTickMark !== undefined && majorTickMark !== "Outside" && { majorTickMark }),
    ...(isMidway && { isBetweenCategories: false }),
  };
}

/** Where an axis crosses another; undefined if at 0 or the end nearest to it. */
function readCrossing(crossing: XmlElement | undefined): AxisData["crossing"] {
  const at = numberOf(crossing, "crossesAt");
  if (at !== undefined) return at;
  return ({ max: "Maximum", min: "Minimum" } as const)[valueOf(crossing, "crosses") ?? ""];
}
