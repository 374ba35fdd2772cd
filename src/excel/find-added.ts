import type { Added, AddedObstacle, AddedPart, AddedWhat } from "../actions/questionnaire-ports";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import { chartSheetPrefix, marksChartSheet, rowsNameOf } from "./chart-sheet-names";
import { findingsSheetName } from "./findings-table";
import { questionnaireSheets } from "./questionnaire-sheets";
import type { Marks } from "./read-marks";
import { receiptRangeName, receiptSheetName } from "./receipt-sheet";
import { readWorkbookParts, type NamedSheet, type WorkbookParts } from "./read-workbook-parts";

/** Something of ours with what it consists of in the workbook. */
interface FoundAdded extends Added {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly xml: readonly Excel.CustomXmlPart[];
}

/** Finds everything of ours by its names, tables, formats and parts, wherever it was moved. Five round trips at most. */
export async function findAdded(
  context: Excel.RequestContext,
  plan: QuestionnairePlan | null,
): Promise<readonly FoundAdded[]> {
  const workbook = await readWorkbookParts(context);
  return [
    ...questionnaireIn(workbook, plan),
    ...marksIn(workbook.marks),
    ...receiptIn(workbook),
    ...workbook.names
      .filter(({ name, sheet }) => sheet !== null && marksChartSheet(name))
      .map((named) => chartIn(workbook, named)),
    ...leftoversIn(workbook),
  ];
}

function questionnaireIn(workbook: WorkbookParts, plan: QuestionnairePlan | null): readonly FoundAdded[] {
  const { identities, explanations, receipts, xml } = workbook;
  const { sheets, questions, registers, lists, astray } = questionnaireSheets(workbook, plan);
  if (xml.length === 0 && sheets.length === 0) return [];
  const names = questions.map(({ name }) => name);
  const visible = sheets.filter((sheet) => !lists.includes(sheet));
  return [
    {
      ...{ kind: "questionnaire", name: "", sheets, names, xml },
      parts: parts(
        ["sheets", visible.length, visible],
        ["hidden sheets", lists.length, lists],
        ["questions", names.length, sheetsOf(questions)],
        ["registers", registers.length, sheetsOf(registers)],
        ["identity", identities, []],
        ["explanations", explanations, []],
        ["receipts", receipts, []],
      ),
      obstacle:
        plan === null && identities > 0
          ? { why: "unknown" }
          : obstacleTo(workbook, sheets, astray, [...names, ...registers.map(({ name }) => name)], 0),
    },
  ];
}

function marksIn({ sheets, findings }: Marks): readonly FoundAdded[] {
  const marked = sheets.filter(({ name, marks }) => marks.length > 0 && name !== findings?.sheetName);
  const count = marked.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0 && findings === null) return [];
  const names = marked.map(({ name }) => name);
  return [
    {
      ...{ kind: "marks", name: "", obstacle: null, sheets: [], names: [], xml: [] },
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
      const obstacle = obstacleTo(workbook, [sheet], sheet.startsWith(receiptSheetName) ? [] : [sheet], [name], 0);
      const found = { sheets: [sheet], names: [name], xml: [], obstacle };
      return [{ kind: "receipt", name: "", ...found, parts: parts(["receipt", 1, [sheet]]) }];
    });
}

function chartIn(workbook: WorkbookParts, { name, sheet }: NamedSheet): FoundAdded {
  const on = sheet ?? "";
  const names = workbook.names.map((each) => each.name).filter((each) => each === name || each === rowsNameOf(name));
  const obstacle = obstacleTo(workbook, [on], on.startsWith(chartSheetPrefix) ? [] : [on], names, 1);
  return { kind: "chart", name, sheets: [on], names, xml: [], obstacle, parts: parts(["chart", 1, [on]]) };
}

/** Names of charts and receipts whose cells are gone. */
function leftoversIn({ names }: WorkbookParts): readonly FoundAdded[] {
  const standing = new Set(names.flatMap(({ name, sheet }) => (sheet === null ? [] : [name])));
  const left = names
    .map(({ name }) => name)
    .filter((name) => {
      if (name === receiptRangeName || marksChartSheet(name)) return !standing.has(name);
      const chart = name.replace(/_rows$/, "");
      return chart !== name && marksChartSheet(chart) && !standing.has(chart);
    });
  if (left.length === 0) return [];
  const found = { name: "", sheets: [], names: left, xml: [], obstacle: null };
  return [{ kind: "leftovers", ...found, parts: parts(["names", left.length, left]) }];
}

/**
 * What stands in the way of deleting those sheets.
 *
 * @param astray sheets that are the user's, with parts of ours on them
 * @param ours names and tables that go with the sheets
 * @param charts how many charts of ours there are on each
 */
function obstacleTo(
  { sheets: all, tables, names, marks }: WorkbookParts,
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
  charts: number,
): AddedObstacle | null {
  if (astray.length > 0) return { why: "moved", names: astray };
  const isOn = ({ name, sheet }: NamedSheet) => sheet !== null && sheets.includes(sheet) && !ours.includes(name);
  const own = [
    ...tables.filter(isOn).map(({ name }) => name),
    ...names.filter((each) => each.isVisible && isOn(each)).map(({ name }) => name),
    ...all.filter((each) => sheets.includes(each.name)).flatMap((each) => each.charts.slice(charts)),
  ];
  if (own.length > 0) return { why: "yours", names: own };
  // The sheet of findings goes with the questionnaire.
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
