import { sheetSize } from "../domain/sheet-size";
import { contentTypes } from "./new-package";
import { emuPerPoint } from "./emu-per-point";
import { isSameData } from "./is-same-data";
import { readChart } from "./read-chart";
import type { ChartData, SheetData } from "./workbook-data";
import { insertElement } from "./worksheet-elements";
import { writeChart } from "./write-chart";
import { beforeEnd, type XlsxPackage } from "./xlsx-package";
import { childOf, descendantsOf, escapeXml, parseXml, type XmlElement } from "./xml";

export type GridSizes = Pick<SheetData, "columnWidths" | "rowHeights" | "hiddenRows">;

interface DrawnChart {
  readonly data: ChartData;
  readonly anchor: XmlElement;
  readonly relationship: string;
  readonly path: string;
}

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const defaultColumn = 64;
const defaultRow = 15;
const pointsPerPixel = 0.75;

/** The charts of a worksheet that we model; each has its part's path as its id. */
export function readCharts(file: XlsxPackage, sheetPath: string, sizes: GridSizes): ChartData[] {
  const drawing = drawingOf(file, sheetPath);
  return drawing === null ? [] : drawnCharts(file, drawing, sizes).map(({ data }) => data);
}

/** Adds new charts, rewrites changed ones and removes deleted ones; other charts and drawings stay as they are. */
export function writeCharts(
  file: XlsxPackage,
  sheetPath: string,
  before: readonly ChartData[],
  now: readonly ChartData[],
  sizes: GridSizes,
): void {
  const changed = now.filter(
    (chart) => !before.some((one) => isSameData(withoutLinkedNames(one), withoutLinkedNames(chart))),
  );
  const gone = before.filter(({ id }) => !now.some((chart) => chart.id === id));
  if (changed.length === 0 && gone.length === 0) return;
  const drawing = drawingOf(file, sheetPath) ?? addDrawing(file, sheetPath);
  for (const { id } of gone) removeChart(file, drawing, id, sizes);
  for (const chart of changed) {
    const drawn = drawnCharts(file, drawing, sizes).find(({ path }) => path === chart.id);
    if (drawn === undefined) addChart(file, drawing, chart, sizes);
    else redrawChart(file, drawing, drawn, chart, sizes);
  }
}

/** Every program takes names of series from their cells, so it doesn't matter what a file says they were. */
function withoutLinkedNames(chart: ChartData): ChartData {
  const series = chart.series.map((one) => (one.nameFormula === undefined ? one : { ...one, name: "" }));
  return { ...chart, series };
}

function drawingOf(file: XlsxPackage, sheetPath: string): string | null {
  return file.relationships(sheetPath).find(({ kind }) => kind === "drawing")?.target ?? null;
}

function drawnCharts(file: XlsxPackage, drawing: string, sizes: GridSizes): DrawnChart[] {
  const targets = new Map(file.relationships(drawing).map(({ id, target }) => [id, target]));
  return parseXml(file.text(drawing)).children.flatMap((anchor) => {
    const frame = descendantsOf(anchor, "graphicFrame")[0];
    const chart = frame === undefined ? undefined : descendantsOf(frame, "chart")[0];
    const relationship = Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const path = targets.get(relationship);
    const content = path === undefined || !file.has(path) ? null : readChart(file.text(path));
    if (frame === undefined || path === undefined || content === null) return [];
    const named = childOf(frame, "nvGraphicFramePr/cNvPr")?.attributes ?? {};
    const place = readPlace(anchor, sizes);
    return [
      {
        anchor,
        relationship,
        path,
        data: { id: path, name: named["name"] ?? "", altText: named["descr"] ?? "", ...content, ...place },
      },
    ];
  });
}

function addDrawing(file: XlsxPackage, sheetPath: string): string {
  const path = file.freePath("xl/drawings/drawing{}.xml");
  file.write(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`,
  );
  file.setContentType(path, contentTypes.drawing);
  const id = file.addRelationship(sheetPath, "drawing", path);
  const element = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  file.write(sheetPath, insertElement(file.text(sheetPath), "drawing", element));
  return path;
}

function addChart(file: XlsxPackage, drawing: string, chart: ChartData, sizes: GridSizes): void {
  const content = writeChart(chart);
  const path = file.freePath("xl/charts/chart{}.xml");
  file.write(path, content);
  file.setContentType(path, contentTypes.chart);
  const id = file.addRelationship(drawing, "chart", path);
  const xml = file.text(drawing);
  file.write(drawing, beforeEnd(xml, writeAnchor(chart, id, freeShapeId(xml), sizes)));
}

function redrawChart(file: XlsxPackage, drawing: string, drawn: DrawnChart, chart: ChartData, sizes: GridSizes): void {
  file.write(drawn.path, writeChart(chart));
  const xml = file.text(drawing);
  const shapeId = Number(descendantsOf(drawn.anchor, "cNvPr")[0]?.attributes["id"] ?? freeShapeId(xml));
  const anchor = writeAnchor(chart, drawn.relationship, shapeId, sizes);
  file.write(drawing, xml.slice(0, drawn.anchor.start) + anchor + xml.slice(drawn.anchor.end));
}

function removeChart(file: XlsxPackage, drawing: string, id: string, sizes: GridSizes): void {
  const drawn = drawnCharts(file, drawing, sizes).find(({ path }) => path === id);
  if (drawn === undefined) return;
  const xml = file.text(drawing);
  file.write(drawing, xml.slice(0, drawn.anchor.start) + xml.slice(drawn.anchor.end));
  file.removeRelationship(drawing, drawn.relationship);
  file.remove(drawn.path);
}

/**
 * Anchored to the cells under its corners, as Excel does: a program in which columns come out wider, because it has other
 * fonts, draws it as much wider.
 */
function writeAnchor(chart: ChartData, relationship: string, shapeId: number, sizes: GridSizes): string {
  const { left, top, width, height, name, altText } = chart;
  const corner = (x: number, y: number) => {
    const column = cellAt(x, (index) => columnPoints(index, sizes));
    const row = cellAt(y, rowPoints(sizes));
    return `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`;
  };
  const emu = (points: number) => Math.round(points * emuPerPoint);
  const description = altText === "" ? "" : ` descr="${escapeXml(altText)}"`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell" xmlns:xdr="${drawingNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`,
    `<xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(left + width, top + height)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeXml(name)}"${description}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function readPlace(anchor: XmlElement, sizes: GridSizes): Pick<ChartData, "left" | "top" | "width" | "height"> {
  const points = (text: string | undefined) => Number(text ?? 0) / emuPerPoint;
  const corner = (name: string) => {
    const at = childOf(anchor, name);
    const place = (part: string) => childOf(at, part)?.text;
    return {
      x: sum(Number(place("col") ?? 0), (index) => columnPoints(index, sizes)) + points(place("colOff")),
      y: sum(Number(place("row") ?? 0), rowPoints(sizes)) + points(place("rowOff")),
    };
  };
  const position = childOf(anchor, "pos")?.attributes;
  const from = position === undefined ? corner("from") : { x: points(position["x"]), y: points(position["y"]) };
  const extent = childOf(anchor, "ext")?.attributes;
  if (extent !== undefined) return rounded(from.x, from.y, points(extent["cx"]), points(extent["cy"]));
  const to = corner("to");
  return rounded(from.x, from.y, to.x - from.x, to.y - from.y);
}

function rounded(left: number, top: number, width: number, height: number) {
  const round = (points: number) => Math.round(points * 100) / 100;
  return { left: round(left), top: round(top), width: round(width), height: round(height) };
}

/** How high each row is shown. */
function rowPoints({ rowHeights, hiddenRows }: GridSizes): (index: number) => number {
  const hidden = new Set(hiddenRows);
  return (index) => (hidden.has(index) ? 0 : (rowHeights[index] ?? defaultRow));
}

function columnPoints(index: number, { columnWidths }: GridSizes): number {
  return (columnWidths[index] ?? defaultColumn) * pointsPerPixel;
}

function cellAt(points: number, size: (index: number) => number): { readonly index: number; readonly offset: number } {
  let index = 0;
  let offset = points;
  while (offset >= size(index) && index < sheetSize.columns - 1) offset -= size(index++);
  return { index, offset };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}

function freeShapeId(drawing: string): number {
  return (
    Math.max(1, ...descendantsOf(parseXml(drawing), "cNvPr").map(({ attributes }) => Number(attributes["id"]))) + 1
  );
}
