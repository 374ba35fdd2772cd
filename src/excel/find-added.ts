import type { Added, AddedObstacle, AddedPart, AddedWhat } from "../actions/questionnaire-ports";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { chartOfRows, chartSheetPrefix, marksChart } from "./chart-names";
import { findingsSheetName } from "./findings-table";
import { questionnaireSheets } from "./questionnaire-sheets";
import type { Marks } from "./read-marks";
import { receiptRangeName, receiptSheetName } from "./receipt-sheet";
import { readWorkbookParts, type NamedSheet, type WorkbookParts } from "./read-workbook-parts";

/** Something Yardstick added, with the parts of the workbook it consists of. */
interface FoundAdded extends Added {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly xml: readonly Excel.CustomXmlPart[];
}

/**
 * Finds everything that Yardstick added, even if it was moved, by its names, tables, formats and XML parts. At most
 * five round trips.
 */
export async function findAdded(
  context: Excel.RequestContext,
  plan: QuestionnairePlan | null,
): Promise<readonly FoundAdded[]> {
  const workbook = await readWorkbookParts(context);
  return [
    ...questionnaireIn(workbook, plan),
    ...marksIn(workbook.marks),
    ...receiptIn(workbook),
    ...chartsIn(workbook),
    ...leftoversIn(workbook),
  ];
}

function questionnaireIn(workbook: WorkbookParts, plan: QuestionnairePlan | null): readonly FoundAdded[] {
  const { identities, explanations, receipts, xml } = workbook;
  const { sheets, questions, registers, lists, astray } = questionnaireSheets(workbook, plan);
  if (xml.length === 0 && sheets.length === 0) return [];
  const statuses = statusNamesIn(workbook);
  const names = [...questions.map(({ name }) => name), ...statuses];
  const visible = sheets.filter((sheet) => !lists.includes(sheet));
  return [
    {
      kind: "questionnaire",
      name: "",
      sheets,
      names,
      xml,
      parts: parts(
        ["sheets", visible.length, visible],
        ["hidden sheets", lists.length, lists],
        ["questions", questions.length, sheetsOf(questions)],
        ["registers", registers.length, sheetsOf(registers)],
        ["identity", identities, []],
        ["explanations", explanations, []],
        ["receipts", receipts, []],
      ),
      obstacle:
        plan === null && identities > 0
          ? { why: "unknown" }
          : obstacleTo(workbook, sheets, astray, [...names, ...registers.map(({ name }) => name)]),
    },
  ];
}

function statusNamesIn({ names }: WorkbookParts): readonly string[] {
  return names.map(({ name }) => name).filter((name) => idOfStatusName(name) !== null);
}

function marksIn({ sheets, findings }: Marks): readonly FoundAdded[] {
  const marked = sheets.filter(({ name, marks }) => marks.length > 0 && name !== findings?.sheetName);
  const count = marked.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0 && findings === null) return [];
  const names = marked.map(({ name }) => name);
  return [
    {
      kind: "marks",
      name: "",
      obstacle: null,
      sheets: [],
      names: [],
      xml: [],
      parts: parts(
        ["marks", count, names],
        ["findings", findings === null ? 0 : 1, findings ? [findings.sheetName] : []],
      ),
    },
  ];
}

function receiptIn(workbook: WorkbookParts): readonly FoundAdded[] {
  return workbook.names
    .filter(({ name }) => name === receiptRangeName)
    .flatMap(({ name, sheet }): readonly FoundAdded[] => {
      if (sheet === null) return [];
      const obstacle = obstacleTo(workbook, [sheet], sheet.startsWith(receiptSheetName) ? [] : [sheet], [name]);
      const found = { sheets: [sheet], names: [name], xml: [], obstacle };
      return [{ kind: "receipt", name: "", ...found, parts: parts(["receipt", 1, [sheet]]) }];
    });
}

/** Charts on the same sheet are removed together. */
function chartsIn(workbook: WorkbookParts): readonly FoundAdded[] {
  const marks = workbook.names.filter(({ name, sheet }) => sheet !== null && marksChart(name));
  return sheetsOf(marks).map((sheet) => {
    const here = marks.filter((each) => each.sheet === sheet).map(({ name }) => name);
    const drawn = workbook.names.flatMap(({ name }) => {
      const chart = chartOfRows(name);
      return chart !== null && here.includes(chart.name) ? [{ rows: name, chart: chart.chart }] : [];
    });
    const names = [...here, ...drawn.map(({ rows }) => rows)];
    const astray = sheet.startsWith(chartSheetPrefix) ? [] : [sheet];
    const charts = drawn.map(({ chart }) => chart);
    const obstacle = obstacleTo(workbook, [sheet], astray, [...names, ...charts]);
    const found = { name: here[0] ?? "", sheets: [sheet], names, xml: [], obstacle };
    return { kind: "chart", ...found, parts: parts(["chart", here.length, [sheet]]) };
  });
}

/** Names of charts and receipts whose cells were deleted, and those of statuses of a questionnaire that is gone. */
function leftoversIn({ names, xml }: WorkbookParts): readonly FoundAdded[] {
  const standing = new Set(names.flatMap(({ name, sheet }) => (sheet === null ? [] : [name])));
  const left = names
    .map(({ name }) => name)
    .filter((name) => {
      if (idOfStatusName(name) !== null) return xml.length === 0 && !standing.has(name);
      if (name === receiptRangeName || marksChart(name)) return !standing.has(name);
      const chart = chartOfRows(name);
      return chart !== null && !standing.has(chart.name);
    });
  if (left.length === 0) return [];
  const found = { name: "", sheets: [], names: left, xml: [], obstacle: null };
  return [{ kind: "leftovers", ...found, parts: parts(["names", left.length, left]) }];
}

/**
 * Why those sheets can't be deleted.
 *
 * @param astray the user's own sheets that have some of our cells
 * @param ours our names, tables and charts, which are deleted with the sheets
 */
function obstacleTo(
  { sheets: all, tables, names, marks }: WorkbookParts,
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
): AddedObstacle | null {
  if (astray.length > 0) return { why: "moved", names: astray };
  const isOn = ({ name, sheet }: NamedSheet) => sheet !== null && sheets.includes(sheet) && !ours.includes(name);
  const own = [
    ...tables.filter(isOn).map(({ name }) => name),
    ...names.filter((each) => each.isVisible && isOn(each)).map(({ name }) => name),
    ...all
      .filter((each) => sheets.includes(each.name))
      .flatMap((each) => each.charts.filter((name) => !ours.includes(name))),
  ];
  if (own.length > 0) return { why: "yours", names: own };
  // The findings sheet is deleted with the questionnaire.
  const stays = all.some(
    ({ name, isVisible }) =>
      isVisible &&
      !sheets.includes(name) &&
      !(name === marks.findings?.sheetName && name.startsWith(findingsSheetName)),
  );
  return sheets.length === 0 || stays ? null : { why: "last sheet" };
}

function parts(...all: readonly (readonly [AddedWhat, number, readonly string[]])[]): readonly AddedPart[] {
  return all.flatMap(([what, count, where]) => (count === 0 ? [] : [{ what, count, where }]));
}

function sheetsOf(named: readonly NamedSheet[]): readonly string[] {
  return [...new Set(named.flatMap(({ sheet }) => sheet ?? []))];
}
