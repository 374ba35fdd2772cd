import { formatArea, parseArea, type Area } from "./a1";
import type { CellInFile } from "./read-sheet";
import { type Shift, shiftedArea } from "./shift-area";
import { parseWorksheet } from "./parse-worksheet";

/** Elements of a worksheet that refer to cells and that we don't model, or not completely. */
const placed = new Set(["autoFilter", "sortState", "protectedRanges", "ignoredErrors", "cellWatches", "phoneticPr"]);
const references = /(\s(?:ref|sqref|r1|r2|r)=")([^"]*)(?=")/g;

/** Cells with their text from the file, at their present places. */
export function shiftCells(
  cells: ReadonlyMap<string, CellInFile>,
  shifts: readonly Shift[],
): ReadonlyMap<string, CellInFile> {
  if (shifts.length === 0) return cells;
  const moved = new Map<string, CellInFile>();
  for (const [place, cell] of cells) {
    const now = shiftReferences(place, shifts);
    if (now !== null) moved.set(now, shiftCell(cell, shifts));
  }
  return moved;
}

/** The new index of a row or column; null if it was deleted. */
export function shiftIndex(index: number, axis: "row" | "column", shifts: readonly Shift[]): number | null {
  const own = shifts.filter(({ change }) => change.startsWith("Row") === (axis === "row"));
  const moved = shiftedArea({ top: index, left: index, bottom: index, right: index }, own);
  return moved && (axis === "row" ? moved.top : moved.left);
}

/** Updates a worksheet's references to cells that have moved. Leaves out cells, columns and everything we model. */
export function shiftElements(xml: string, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return xml;
  return parseWorksheet(xml)
    .children.filter(({ name }) => placed.has(name))
    .reverse()
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + shiftAttributes(text.slice(start, end), shifts) + text.slice(end),
      xml,
    );
}

/** Moves the range that a data table fills and its input cells. */
function shiftCell(cell: CellInFile, shifts: readonly Shift[]): CellInFile {
  const { asWritten } = cell;
  if (asWritten === null || !/<f\b[^>]*\st="dataTable"/.test(asWritten.content)) return cell;
  const content = asWritten.content.replace(/<f\b[^>]*>/, (tag) => shiftAttributes(tag, shifts));
  return { ...cell, asWritten: { ...asWritten, content } };
}

function shiftAttributes(xml: string, shifts: readonly Shift[]): string {
  return xml.replace(references, (whole, opening: string, text: string) => {
    const now = shiftReferences(text, shifts);
    return now === null ? whole : opening + now;
  });
}

/** Ranges, separated by spaces; null if none is left, or the text is something else. */
function shiftReferences(text: string, shifts: readonly Shift[]): string | null {
  const areas = text.split(" ").map((one) => parseArea(one));
  if (areas.some((area) => area === null)) return null;
  const moved = (areas as Area[]).flatMap((area) => shiftedArea(area, shifts) ?? []);
  return moved.length === 0 ? null : moved.map((area) => formatArea(area)).join(" ");
}
