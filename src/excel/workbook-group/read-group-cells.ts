import type { GroupCell, GroupCells, YellowGroupCell } from "../../actions/ports";
import type { CellPlace } from "../../domain/cell-place";
import { columnLetters, formatArea, joinCells } from "../../domain/cell-area";
import { hasClubCall } from "../../domain/has-club-call";
import { identityXml } from "../../domain/questionnaire/identity-xml";
import { isSheetOfSome } from "../../domain/questionnaire/is-sheet-of-some";
import type { Result } from "../../domain/result";
import { findCharts, type FoundChart } from "../find-charts";
import { inExcel } from "../in-excel";
import { parameterRows } from "../parameter-rows";
import { findReports, type FoundReport } from "../reports/find-reports";
import { splitAddress } from "../split-address";
import { workbookGroupName } from "../../domain/peers/workbook-group-name";
import { readInParts, usedAreas } from "../read-in-parts";
import { groupOfName } from "./group-name";

/** How many cells are read at once. Excel on the web answers with up to 5 MB. */
const cellsATrip = 200_000;

/**
 * Where the workbook names peer groups. Seven round trips, however many formulas there are; one more for every 200,000
 * cells in use.
 */
export function readGroupCells(referencesIn: (cell: GroupCell) => readonly CellPlace[]): Promise<Result<GroupCells>> {
  return inExcel(async (context) => {
    const { names, worksheets, customXmlParts } = context.workbook;
    worksheets.load({ name: true });
    const kept = names.getItemOrNullObject(workbookGroupName).load({ formula: true });
    const questionnaires = customXmlParts.getByNamespace(identityXml.namespace).load({ id: true });
    const charts = await findCharts(context);
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
      head: sheet.getRange("A1:A2").load({ values: true }),
      protection: sheet.protection.load({ protected: true }),
    }));
    const reports = await findReports(context);

    // The formulas of these name groups by cells.
    const drawnFrom = new Set([
      ...charts.filter(({ hasSheetOfData }) => hasSheetOfData).map(({ data }) => data.sheet),
      ...reports.map(({ dataSheet }) => dataSheet),
    ]);
    const isAsked = ({ head }: (typeof sheets)[number]) =>
      questionnaires.items.length > 0 && isSheetOfSome([String(head.values[0]?.[0]), String(head.values[1]?.[0])]);
    const open = sheets.filter((sheet) => !isAsked(sheet));
    const own = open.filter(({ name }) => !drawnFrom.has(name));
    const written = await readFormulas(context, own);
    const yellow = [...charts.flatMap(yellowOfChart), ...reports.map(yellowOfReport)].filter(({ place }) =>
      open.some(({ name }) => name === place.sheet),
    );
    const readInputs = loadInputs([...written, ...yellow].flatMap(referencesIn), own, yellow);
    const formulas = await withoutTexts(context, written);
    const inputs = readInputs();
    const named = new Set([...formulas, ...yellow, ...inputs].map(({ place }) => place.sheet));
    return {
      kept: kept.isNullObject ? null : groupOfName(kept.formula),
      formulas,
      yellow,
      inputs,
      // Loaded to find the charts.
      named: names.items
        .map(({ name, formula }) => ({ name, formula: String(formula) }))
        .filter(({ formula }) => hasClubCall(formula)),
      guarded: open.filter(({ name, protection }) => protection.protected && named.has(name)).map(({ name }) => name),
    };
  });
}

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range;
}

/** A formula of ours, where it is on its sheet. */
interface PlacedFormula extends GroupCell {
  readonly row: number;
  readonly column: number;
}

async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<readonly PlacedFormula[]> {
  const found: PlacedFormula[] = [];
  await readInParts(
    context,
    usedAreas(sheets),
    cellsATrip,
    (range) => range.load({ formulas: true }),
    ({ name, area, range }) => found.push(...formulasIn(name, range.formulas, area.top, area.left)),
  );
  return found;
}

function formulasIn(sheet: string, formulas: readonly (readonly unknown[])[], top: number, left: number) {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((content, across): PlacedFormula[] => {
      if (!hasClubCall(content)) return [];
      const [row, column] = [top + down, left + across];
      return [{ place: { sheet, cell: `${columnLetters(column)}${row + 1}` }, content, row, column }];
    }),
  );
}

/** Without texts that look like formulas, and without cells that only show the result of the formula beside or above them. */
async function withoutTexts(
  context: Excel.RequestContext,
  cells: readonly PlacedFormula[],
): Promise<readonly GroupCell[]> {
  const { worksheets } = context.workbook;
  const contents = new Map<string, string>(
    cells.map(({ place, content }) => [`${place.sheet}!${place.cell}`, content]),
  );
  const contentAt = (sheet: string, row: number, column: number) =>
    column < 0 ? undefined : contents.get(`${sheet}!${columnLetters(column)}${row + 1}`);
  const read = [...new Set(cells.map(({ place }) => place.sheet))].flatMap((sheet) =>
    joinCells(cells.filter(({ place }) => place.sheet === sheet)).map((area) => ({
      sheet,
      area,
      range: worksheets.getItem(sheet).getRange(formatArea(area)).load({ values: true }),
    })),
  );
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const parents = new Map(
    cells
      .filter(({ place: { sheet }, row, column, content }) =>
        [contentAt(sheet, row - 1, column), contentAt(sheet, row, column - 1)].includes(content),
      )
      .flatMap((cell) => {
        const { sheet, cell: address } = cell.place;
        if (!knowsSpills) return [];
        const parent = worksheets.getItem(sheet).getRange(address).getSpillParentOrNullObject();
        return [[cell, parent.load({ address: true })] as const];
      }),
  );
  await context.sync();
  const values = new Map<string, unknown>(
    read.flatMap(({ sheet, area, range }) =>
      range.values.flatMap((row, down) =>
        row.map(
          (value, across) => [`${sheet}!${columnLetters(area.left + across)}${area.top + 1 + down}`, value] as const,
        ),
      ),
    ),
  );
  const isText = ({ place, content }: GroupCell) => values.get(`${place.sheet}!${place.cell}`) === content;
  const isResult = (cell: PlacedFormula) => {
    const parent = parents.get(cell);
    const at = parent === undefined || parent.isNullObject ? null : splitAddress(parent.address);
    return at !== null && (at.area.top !== cell.row || at.area.left !== cell.column);
  };
  return cells.filter((cell) => !isText(cell) && !isResult(cell)).map(({ place, content }) => ({ place, content }));
}

/** Loads the texts of cells that are referred to; call the returned function after the next sync. Yellow cells are left out. */
function loadInputs(
  places: readonly CellPlace[],
  sheets: readonly UsedSheet[],
  yellow: readonly YellowGroupCell[],
): () => readonly GroupCell[] {
  const byName = new Map(sheets.map((one) => [one.name.toLowerCase(), one]));
  const seen = new Set(yellow.map(({ place }) => `${place.sheet}!${place.cell}`));
  const loaded = places.flatMap(({ sheet: name, cell }) => {
    const on = byName.get(name.toLowerCase());
    if (on === undefined || seen.has(`${on.name}!${cell}`)) return [];
    seen.add(`${on.name}!${cell}`);
    return [{ place: { sheet: on.name, cell }, range: on.sheet.getRange(cell).load({ formulas: true }) }];
  });
  return () =>
    loaded.flatMap(({ place, range }) => {
      const content: unknown = range.formulas[0]?.[0];
      const isTyped = typeof content === "string" && content.trim() !== "" && !content.startsWith("=");
      return isTyped ? [{ place, content }] : [];
    });
}

function yellowOfChart(found: FoundChart): readonly YellowGroupCell[] {
  const { cells, contents, parameters, followed, report, sheet } = found;
  // What the chart of a report compares is said on the report's first page.
  if (report !== null) return [];
  const row = parameterRows(followed.chart, parameters).findIndex(({ role }) => role === "peers");
  return [
    {
      of: "chart",
      place: { sheet, cell: `${columnLetters(cells.left + 1)}${cells.top + row + 1}` },
      content: contents[row] ?? "",
      group: parameters.peers,
      about: parameters.indicators.filter((indicator) => indicator !== ""),
    },
  ];
}

function yellowOfReport({ sheet, cells, contents, parameters, id }: FoundReport): YellowGroupCell {
  return {
    of: "report",
    place: { sheet, cell: `${columnLetters(cells.left)}${cells.top + 2}` },
    content: contents[1] ?? "",
    group: parameters.peers,
    about: [id],
  };
}
