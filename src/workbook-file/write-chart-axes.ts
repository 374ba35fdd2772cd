import { tickLabelPositions, tickMarks, writtenFor } from "./chart-words";
import { writeFill, writeLine } from "./write-chart-look";
import { writeFont, writeTitle } from "./write-chart-text";
import type { AxisData } from "./workbook-data";
import { escapeXml } from "./xml";

/** A pair of axes with their numbers, which the series' plots refer to. */
export interface AxisPair {
  readonly category: AxisData;
  readonly value: AxisData;
  readonly ids: { readonly category: number; readonly value: number };
  /** True if categories run up the side. */
  readonly isSideways: boolean;
  /** True if the categories are numbers, as of a scatter. */
  readonly isScatter: boolean;
  readonly isSecondary: boolean;
}

export function writeAxes({ category, value, ids, isSideways, isScatter, isSecondary }: AxisPair): string {
  const below = isSecondary ? "t" : "b";
  const beside = isSecondary ? "r" : "l";
  const [categories, values] = isSideways ? [beside, below] : [below, beside];
  // A part says of an axis where it crosses the other; Excel says of an axis where the other crosses it.
  const crossing = {
    category: `<c:crossAx val="${ids.value}"/>${writeCrossing(value)}`,
    value: `<c:crossAx val="${ids.category}"/>${writeCrossing(category)}`,
  };
  const isBetween = !isScatter && category.isBetweenCategories !== false;
  const between = `<c:crossBetween val="${isBetween ? "between" : "midCat"}"/>`;
  const shared = {
    category: writeShared(category, ids.category, categories) + crossing.category,
    value: writeShared(value, ids.value, values) + crossing.value,
  };
  return [
    isScatter
      ? `<c:valAx>${shared.category}<c:crossBetween val="midCat"/>${writeUnit(category)}</c:valAx>`
      : `<c:catAx>${shared.category}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${writeSpacing(category)}<c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx>${shared.value}${between}${writeUnit(value)}</c:valAx>`,
  ].join("");
}

function writeCrossing({ crossing }: AxisData): string {
  if (typeof crossing === "number") return `<c:crossesAt val="${crossing}"/>`;
  const written = { Maximum: "max", Minimum: "min" } as const;
  return `<c:crosses val="${crossing === undefined ? "autoZero" : written[crossing]}"/>`;
}

function writeUnit({ majorUnit }: AxisData): string {
  return majorUnit === undefined ? "" : `<c:majorUnit val="${majorUnit}"/>`;
}

function writeSpacing({ tickLabelSpacing }: AxisData): string {
  return tickLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${tickLabelSpacing}"/>`;
}

function writeShared(axis: AxisData, id: number, position: string): string {
  const line = axis.line === undefined ? "" : writeLine(axis.line);
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversePlotOrder ? "maxMin" : "minMax"}"/>`,
    axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`,
    axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`,
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.majorGridlines ? writeGridlines(axis.gridlineColor) : "",
    axis.titleVisible ? writeTitle(axis.title, "axis", axis.titleText) : "",
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="${axis.numberFormat === "General" ? 1 : 0}"/>`,
    `<c:majorTickMark val="${writtenFor(tickMarks, axis.majorTickMark ?? null) ?? "out"}"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${writtenFor(tickLabelPositions, axis.tickLabelPosition ?? null) ?? "nextTo"}"/>`,
    line === "" ? "" : `<c:spPr>${line}</c:spPr>`,
    writeFont(axis.font, axis.tickLabelSpacing === 1 && (position === "l" || position === "r")),
  ].join("");
}

function writeGridlines(color: string | undefined): string {
  if (color === undefined) return "<c:majorGridlines/>";
  return `<c:majorGridlines><c:spPr><a:ln w="9525">${writeFill(color)}</a:ln></c:spPr></c:majorGridlines>`;
}
