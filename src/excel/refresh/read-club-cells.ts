import type { ClubCells, IndicatorsIn, RefreshPlace } from "../../actions/refresh-ports";
import { type CellArea, columnLetters, isTouching, parseArea } from "../../domain/cell-area";
import type { CellContents, ClubCell } from "../../domain/refresh/club-cell";
import { hasClubCall } from "../../domain/has-club-call";
import type { Result } from "../../domain/result";
import { areasOf } from "../areas-of";
import { dataSheetName } from "../chart-names";
import { inExcel } from "../in-excel";
import { isStillBusy } from "../is-still-busy";
import { readInParts, usedAreas, type AreaToRead } from "../read-in-parts";
import { reportSheetPrefix } from "../reports/report-names";

/** How many cells are read at once. Excel on the web answers with up to 5 MB; of shown cells we read five things. */
const [formulasATrip, shownATrip] = [200_000, 40_000];

/** What the cells of a part of a sheet hold: formulas, and constants as they are. */
interface Contents {
  readonly top: number;
  readonly left: number;
  readonly rows: (readonly unknown[])[];
}

interface FoundCell extends Pick<ClubCell, "label"> {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Every cell there whose formula calls a function of ours, and the cells into which one spills where Excel gives them its formula, as they show now; without
 * those that charts and reports are drawn from, which are counted. Four round trips, however many there are; one more for
 * every 200,000 used cells, and for every 40,000 cells from the first to the last of ours on each sheet.
 *
 * @param indicatorsIn the indicators that a formula names, given what cells it refers to hold
 * @param referencesIn the references of a formula whose contents are wanted; if left out, none are
 */
export function readClubCells(
  place: RefreshPlace,
  indicatorsIn: IndicatorsIn,
  referencesIn?: (formula: string) => readonly string[],
): Promise<Result<ClubCells>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const sheets = worksheets.items
      .filter(({ name }) => place.scope === "workbook" || name === place.sheet)
      .map((sheet) => ({
        sheet,
        name: sheet.name,
        used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
      }));
    await context.sync();

    const contents = new Map<string, Contents>();
    await readInParts(
      context,
      usedAreas(sheets),
      formulasATrip,
      (range) => range.load({ formulas: true }),
      ({ name, area, range }) => {
        const known = contents.get(name);
        if (known === undefined) contents.set(name, { top: area.top, left: area.left, rows: [...range.formulas] });
        else known.rows.push(...range.formulas);
      },
    );

    const areas = place.scope === "selection" ? areasOf(place.cells) : null;
    const found = new Map<string, readonly FoundCell[]>();
    const toShow: AreaToRead[] = [];
    let ofOurs = 0;
    for (const { sheet, name } of sheets) {
      const cells = cellsIn(contents.get(name), areas);
      if (cells.length === 0) continue;
      if (name.startsWith(dataSheetName) || name.startsWith(reportSheetPrefix)) {
        ofOurs += cells.length;
        continue;
      }
      found.set(name, cells);
      toShow.push({ sheet, name, area: around(cells) });
    }

    const cells: ClubCell[] = [];
    let waiting = 0;
    await readInParts(
      context,
      toShow,
      shownATrip,
      (range) => range.load({ values: true, text: true, numberFormat: true, valueTypes: true }),
      ({ name, area: { top, left, bottom }, range }) => {
        const contentsAt = contentsOn(contents, name);
        const textAt = (reference: string) => {
          const [[content] = []] = contentsAt(reference) ?? [];
          return isLabel(content) ? content : undefined;
        };
        for (const { formula, label, row, column } of found.get(name) ?? []) {
          if (row < top || row > bottom) continue;
          const [down, across] = [row - top, column - left];
          const value = range.values[down]?.[across] as ClubCell["value"];
          // A text that only looks like a formula.
          if (value === formula) continue;
          const text = String(range.text[down]?.[across]);
          if (isStillBusy(text)) waiting += 1;
          cells.push({
            place: { sheet: name, cell: `${columnLetters(column)}${row + 1}` },
            formula,
            value,
            text,
            numberFormat: String(range.numberFormat[down]?.[across]),
            isError: range.valueTypes[down]?.[across] === Excel.RangeValueType.error,
            label,
            indicators: indicatorsIn(formula, textAt),
            ...(referencesIn && { given: givenTo(referencesIn(formula), contentsAt) }),
          });
        }
      },
    );
    return { cells, waiting, ofOurs };
  });
}

function cellsIn(contents: Contents | undefined, areas: readonly CellArea[] | null): readonly FoundCell[] {
  if (contents === undefined) return [];
  const { top, left, rows } = contents;
  const above = new Map<number, string>();
  return rows.flatMap((cells, down) => {
    let beside: string | null = null;
    return cells.flatMap((content, across): FoundCell[] => {
      const [row, column] = [top + down, left + across];
      if (isLabel(content)) {
        beside = content;
        above.set(column, content);
        return [];
      }
      if (!hasClubCall(content)) return [];
      const own = { top: row, left: column, bottom: row, right: column };
      if (areas !== null && !areas.some((area) => isTouching(area, own))) return [];
      return [{ formula: content, row, column, label: beside ?? above.get(column) ?? null }];
    });
  });
}

function isLabel(content: unknown): content is string {
  return typeof content === "string" && !content.startsWith("=") && content.trim() !== "";
}

/** The smallest area with all of them. */
function around(cells: readonly FoundCell[]): CellArea {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/** A range with more cells than this is not what a person asks a function about. */
const mostGiven = 10_000;

type ContentsAt = (reference: string) => CellContents | undefined;

/** What cells hold, by their address as a formula on this sheet writes it; undefined for what is no range that was read. */
function contentsOn(contents: ReadonlyMap<string, Contents>, sheet: string): ContentsAt {
  return (reference) => {
    const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(reference) ?? [];
    const on = contents.get(quoted?.replaceAll("''", "'") ?? plain ?? sheet);
    const area = parseArea(cells);
    if (on === undefined || area === null) return undefined;
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > mostGiven) return undefined;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: right - left + 1 },
        (__, across) => on.rows[top + down - on.top]?.[left + across - on.left] ?? "",
      ),
    );
  };
}

function givenTo(references: readonly string[], contentsAt: ContentsAt): ReadonlyMap<string, CellContents> {
  return new Map(
    references.flatMap((reference) => {
      const held = contentsAt(reference);
      return held === undefined ? [] : [[reference, held] as const];
    }),
  );
}
