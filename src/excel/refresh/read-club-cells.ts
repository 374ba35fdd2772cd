import type { ClubCells, IndicatorsIn, RefreshPlace } from "../../actions/refresh-ports";
import { placeOfCell } from "../../domain/cell-place";
import type { CellContents, ClubCell } from "../../domain/refresh/club-cell";
import type { Result } from "../../domain/result";
import { areasOf } from "../areas-of";
import { dataSheetName } from "../chart-names";
import { inExcel } from "../in-excel";
import { isStillBusy } from "../is-still-busy";
import { readContents } from "../read-contents";
import { readInParts, type AreaToRead } from "../read-in-parts";
import { reportSheetPrefix } from "../reports/report-names";
import { contentsAt } from "./contents-at";
import { around, findClubCells, isLabel, type FoundCell } from "./find-club-cells";

/** How many cells are read at once. Excel on the web answers with up to 5 MB; of shown cells we read four things. */
const shownATrip = 40_000;

/**
 * Every cell there whose formula calls a function of ours, and the cells into which one spills where Excel gives them
 * its formula, as they show now; without those that charts and reports are drawn from, which are counted. Four round trips, however many there are; one more for
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

    const contents = await readContents(context, sheets);
    const areas = place.scope === "selection" ? areasOf(place.cells) : null;
    const found = new Map<string, readonly FoundCell[]>();
    const toShow: AreaToRead[] = [];
    let ofOurs = 0;
    for (const { sheet, name } of sheets) {
      const cells = findClubCells(contents, name, areas);
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
        const held = (reference: string) => contentsAt(contents, name, reference);
        const textAt = (reference: string) => {
          const [[content] = []] = held(reference) ?? [];
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
            place: placeOfCell({ sheet: name, row, column }),
            formula,
            value,
            text,
            numberFormat: String(range.numberFormat[down]?.[across]),
            isError: range.valueTypes[down]?.[across] === Excel.RangeValueType.error,
            label,
            indicators: indicatorsIn(formula, textAt),
            ...(referencesIn && { given: givenTo(referencesIn(formula), held) }),
          });
        }
      },
    );
    return { cells, waiting, ofOurs };
  });
}

function givenTo(
  references: readonly string[],
  held: (reference: string) => CellContents | undefined,
): ReadonlyMap<string, CellContents> {
  return new Map(
    references.flatMap((reference) => {
      const contents = held(reference);
      return contents === undefined ? [] : [[reference, contents] as const];
    }),
  );
}
