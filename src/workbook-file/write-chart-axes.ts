import { plots, tickLabelPositions, writtenFor } from "./chart-words";
import { writeFill, writeFont, writeTitle } from "./write-chart-text";
import type { AxisData, ChartData } from "./workbook-data";
import { escapeXml } from "./xml";

export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

/** A chart's axes. Secondary axes share the categories, so only their value axis is drawn. */
export function writeAxes(chart: ChartData, primary: AxisIds, secondary: AxisIds | null): string {
  const isHorizontal = plots[chart.type]?.direction === "bar";
  const isScatter = plots[chart.type]?.element === "scatterChart";
  const [categories, values] = isHorizontal ? ["l", "b"] : ["b", "l"];
  const hidden: AxisData = { ...chart.categoryAxis, visible: false, titleVisible: false, majorGridlines: false };
  const plain: AxisData = {
    ...chart.valueAxis,
    visible: true,
    titleVisible: false,
    majorGridlines: false,
    minimum: null,
    maximum: null,
  };
  return [
    isScatter
      ? writeValueAxis(chart.categoryAxis, primary.category, primary.value, categories, "autoZero", "midCat")
      : writeCategoryAxis(chart.categoryAxis, primary, categories),
    writeValueAxis(
      chart.valueAxis,
      primary.value,
      primary.category,
      values,
      "autoZero",
      isScatter ? "midCat" : "between",
    ),
    secondary === null ? "" : writeCategoryAxis(hidden, secondary, categories),
    secondary === null
      ? ""
      : writeValueAxis(plain, secondary.value, secondary.category, isHorizontal ? "t" : "r", "max", "between"),
  ].join("");
}

function writeCategoryAxis(axis: AxisData, ids: AxisIds, position: string): string {
  return `<c:catAx>${writeShared(axis, ids.category, position)}<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${axis.tickLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${axis.tickLabelSpacing}"/>`}<c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function writeValueAxis(
  axis: AxisData,
  id: number,
  crossing: number,
  position: string,
  crosses: string,
  between: string,
): string {
  return `<c:valAx>${writeShared(axis, id, position)}<c:crossAx val="${crossing}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/>${axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}</c:valAx>`;
}

function writeShared(axis: AxisData, id: number, position: string): string {
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversePlotOrder ? "maxMin" : "minMax"}"/>`,
    axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`,
    axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`,
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.majorGridlines ? writeGridlines(axis.gridlineColor) : "",
    axis.titleVisible ? writeTitle(axis.title, "axis", axis.titleText) : "",
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="${axis.numberFormat === "General" ? 1 : 0}"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${writtenFor(tickLabelPositions, axis.tickLabelPosition ?? null) ?? "nextTo"}"/>`,
    writeFont(axis.font),
  ].join("");
}

function writeGridlines(color: string | undefined): string {
  if (color === undefined) return "<c:majorGridlines/>";
  return `<c:majorGridlines><c:spPr><a:ln w="9525">${writeFill(color)}</a:ln></c:spPr></c:majorGridlines>`;
}
