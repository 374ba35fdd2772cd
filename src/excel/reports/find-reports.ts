import type { PlacedReport } from "../../actions/report-ports";
import { type CellArea } from "../../domain/cell-area";
import { isKept } from "../../domain/reports/pages/kept-pages";
import type { ReportSaving } from "../../domain/reports/report";
import { linkedBy } from "../../domain/scenarios/scenario-in-workbook";
import { splitAddress } from "../split-address";
import { dataCells, factColumn, rowOfCell } from "./data-cells";
import { keyOfPage, marksReport, reportPartNames } from "./report-names";

/** One of our reports, with its cells. */
export interface FoundReport extends PlacedReport {
  /** Where people change what it compares: the values, and to their right what they are. */
  readonly cells: CellArea;
  /** What is typed into the values, from the top. */
  readonly contents: readonly string[];
  readonly dataSheet: string;
  /** The keys of its pages, and where each begins on its sheet, from the top; without those that were deleted. */
  readonly pageAreas: readonly { readonly key: string; readonly area: CellArea }[];
  /** The ids of the indicators that its words are about. */
  readonly facts: readonly string[];
}

/** Our reports in the workbook, found by name even if they were moved or renamed. Two round trips; one if there are none. */
export async function findReports(context: Excel.RequestContext): Promise<readonly FoundReport[]> {
  const { names, worksheets } = context.workbook;
  names.load({ name: true, formula: true });
  worksheets.load({ name: true });
  await context.sync();
  const sheets = new Set(worksheets.items.map((one) => one.name.toLowerCase()));
  const byName = new Map(names.items.map((item) => [item.name, item]));
  const found = names.items.flatMap((mark) => {
    if (!marksReport(mark.name)) return [];
    const ours = reportPartNames(mark.name);
    const [data, facts] = [byName.get(ours.data), byName.get(ours.facts)];
    if (data === undefined || facts === undefined) return [];
    const load = (item: Excel.NamedItem) => item.getRangeOrNullObject().load({ values: true, address: true });
    const pageAreas = names.items.flatMap((item) => {
      const key = keyOfPage(mark.name, item.name);
      const at = key === null ? null : splitAddress(String(item.formula));
      if (key === null || at === null) return [];
      return [{ key, area: at.area, title: isKept(key) ? item.getRange().load({ values: true }) : null }];
    });
    pageAreas.sort((one, other) => one.area.top - other.area.top);
    const cells = load(mark).load({ formulas: true });
    const savings = byName.get(ours.savings)?.getRangeOrNullObject().load({ formulas: true });
    return [{ name: mark.name, cells, data: load(data), facts: load(facts), savings, pageAreas }];
  });
  await context.sync();

  return found.flatMap(({ name, cells, data, facts, savings, pageAreas }): FoundReport[] => {
    const [at, dataAt] = [cells, data].map((range) => (range.isNullObject ? null : splitAddress(range.address)));
    if (!at || !dataAt || facts.isNullObject) return [];
    const kept = (cell: string) => data.values[rowOfCell(cell) - rowOfCell(dataCells.member)]?.[1];
    const text = (cell: string) => String(kept(cell) ?? "").trim();
    const shown = savings === undefined || savings.isNullObject ? [] : savingsIn(savings.formulas, sheets);
    // Not while they are still being calculated.
    const isBehind = facts.values.some((row) => row[factColumn("isUpToDate")] === false);
    return [
      {
        name,
        sheet: at.sheet,
        id: text(dataCells.definition),
        kind: text(dataCells.kind),
        parameters: { member: text(dataCells.member), peers: text(dataCells.peers), year: text(dataCells.year) },
        pages: pageAreas.length,
        kept: pageAreas.flatMap(({ key, title }, at) =>
          title === null
            ? []
            : [{ key, title: String(title.values[0]?.[0] ?? ""), after: pageAreas[at - 1]?.key ?? "" }],
        ),
        savings: shown.flatMap(({ now }) => now ?? []),
        lostSavings: shown.flatMap(({ sheet, now }) => (now === null ? [sheet] : [])),
        isStale:
          kept(dataCells.isUpToDate) === false || isBehind || shown.some(({ sheet, now }) => now?.sheet !== sheet),
        cells: at.area,
        contents: cells.formulas.map((row) => String(row[0] ?? "")),
        dataSheet: dataAt.sheet,
        pageAreas,
        facts: facts.values.map((row) => String(row[factColumn("indicator")] ?? "")),
      },
    ];
  });
}

/**
 * The savings that a report shows: their sheets when its words were written, and what they are now; null if that is gone,
 * or moved to another workbook.
 *
 * @param sheets names of the sheets there are, in lower case
 */
function savingsIn(
  rows: readonly (readonly unknown[])[],
  sheets: ReadonlySet<string>,
): readonly { readonly sheet: string; readonly now: ReportSaving | null }[] {
  return rows.flatMap(([, model, sheet, link, label, question, by]) => {
    if (link === "" || link === undefined) return [];
    const linked = linkedBy(String(link));
    const at = linked !== null && sheets.has(linked.sheet.toLowerCase()) ? linked : null;
    const words = { model: String(model), label: String(label), question: String(question) };
    const whose = by === undefined || by === "" ? {} : { by: String(by) };
    return [{ sheet: String(sheet), now: at && { ...at, ...words, ...whose } }];
  });
}
