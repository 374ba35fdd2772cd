import { parseReference } from "../../src/workbench/model/reference";
import type { CellResult, ChartData, SeriesData, WorkbookData } from "../../src/workbook-file/workbook-data";

/** What a chart draws of a series: its name, its figures (null where it draws nothing), and which of them have a colour. */
export interface DrawnFigures {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** All, or the points that differ from their series. */
  readonly highlighted: "all" | readonly number[];
}

/** The series of a chart with their figures, as a program reads them from its cells. */
export function drawnFigures(data: WorkbookData, { series }: ChartData, colour: string): readonly DrawnFigures[] {
  return series.map((one) => ({
    name: one.name,
    // Places on a scale have no end of digits, of which LibreOffice rounds the last in its own way.
    values: cellsOf(data, one.values).map((value) =>
      typeof value === "number" ? Number(value.toPrecision(12)) : null,
    ),
    highlighted: coloursOf(one).includes(colour) ? "all" : pointsWith(one, colour),
  }));
}

function coloursOf({ fill, lineColor, lineStyle, marker, markerStyle }: SeriesData): readonly (string | null)[] {
  return [fill, lineStyle === "None" ? null : lineColor, markerStyle === "None" ? null : (marker?.fill ?? null)];
}

function pointsWith({ pointFills, pointMarkers = {} }: SeriesData, colour: string): readonly number[] {
  const points = [
    ...Object.entries(pointFills),
    ...Object.entries(pointMarkers).map(([point, { fill }]) => [point, fill] as const),
  ];
  const own = points.filter(([, fill]) => fill === colour).map(([point]) => Number(point));
  return [...new Set(own)].sort((a, b) => a - b);
}

/** The values of a reference such as "'Yardstick data'!$B$2:$B$9", row by row; null is blank. */
function cellsOf({ sheets }: WorkbookData, reference: string): readonly CellResult[] {
  const parsed = parseReference(reference);
  if (parsed === null) return [];
  const { top, left, bottom, right } = parsed.area;
  const cells = new Map(
    sheets.find(({ name }) => name === parsed.sheet)?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]),
  );
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const row = top + Math.floor(index / (right - left + 1));
    return cells.get(`${row} ${left + (index % (right - left + 1))}`) ?? null;
  });
}
