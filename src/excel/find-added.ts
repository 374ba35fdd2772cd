import type { AddedObstacle } from "../actions/questionnaire-ports";
import { workbookGroupName } from "../domain/peers/workbook-group-name";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { pinsName } from "../domain/release/pins";
import { addedCharts, leftoversIn } from "./added-charts";
import { findingsSheetName } from "./findings-table";
import { questionnaireSheets } from "./questionnaire-sheets";
import type { Marks } from "./read-marks";
import { nothingToRemove, partsOf, type FoundAdded } from "./found-added";
import { receiptRangeName, receiptSheetName } from "./receipt-sheet";
import { frozenName } from "../domain/frozen/frozen-sheet";
import { addedLedgers } from "./ledger/added-ledgers";
import { addedChanges } from "./refresh/added-changes";
import { addedSavings, addedScenarios } from "./scenarios/added-scenarios";
import { addedTemplates } from "./templates/added-templates";
import { addedReports } from "./reports/added-reports";
import { readWorkbookParts, type NamedSheet, type WorkbookParts } from "./read-workbook-parts";

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
    ...addedCharts(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...addedReports(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...addedTemplates(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...addedScenarios(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...addedSavings(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...addedChanges(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...groupIn(workbook),
    ...frozenIn(workbook),
    ...labelsIn(workbook),
    ...addedLedgers(workbook, (sheets, astray, ours) => obstacleTo(workbook, sheets, astray, ours)),
    ...pinsIn(workbook),
    ...leftoversIn(workbook),
  ];
}

function questionnaireIn(workbook: WorkbookParts, plan: QuestionnairePlan | null): readonly FoundAdded[] {
  const { identities, explanations, receipts, copies, xml } = workbook;
  const { sheets, questions, registers, lists, astray } = questionnaireSheets(workbook, plan);
  if (xml.length === 0 && sheets.length === 0) return [];
  const statuses = statusNamesIn(workbook);
  const names = [...questions.map(({ name }) => name), ...statuses];
  const visible = sheets.filter((sheet) => !lists.includes(sheet));
  return [
    {
      ...nothingToRemove,
      kind: "questionnaire",
      name: "",
      sheets,
      names,
      xml,
      parts: partsOf(
        ["sheets", visible.length, visible],
        ["hidden sheets", lists.length, lists],
        ["questions", questions.length, sheetsOf(questions)],
        ["registers", registers.length, sheetsOf(registers)],
        ["identity", identities, []],
        ["explanations", explanations, []],
        ["receipts", receipts, []],
        ["copies", copies, []],
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
      ...nothingToRemove,
      kind: "marks",
      name: "",
      obstacle: null,
      parts: partsOf(
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
      const found = { ...nothingToRemove, sheets: [sheet], names: [name], obstacle };
      return [{ kind: "receipt", name: "", ...found, parts: partsOf(["receipt", 1, [sheet]]) }];
    });
}

function groupIn({ names }: WorkbookParts): readonly FoundAdded[] {
  if (!names.some(({ name }) => name === workbookGroupName)) return [];
  const parts = partsOf(["group", 1, [workbookGroupName]]);
  return [{ ...nothingToRemove, kind: "group", name: "", names: [workbookGroupName], obstacle: null, parts }];
}

function pinsIn({ names }: WorkbookParts): readonly FoundAdded[] {
  if (!names.some(({ name }) => name === pinsName)) return [];
  const parts = partsOf(["pins", 1, [pinsName]]);
  return [{ ...nothingToRemove, kind: "pins", name: "", names: [pinsName], obstacle: null, parts }];
}

function frozenIn({ names, freezes }: WorkbookParts): readonly FoundAdded[] {
  const sheets = names.flatMap(({ name, sheet }) => (name === frozenName && sheet !== null ? [sheet] : []));
  if (sheets.length === 0 && freezes.length === 0) return [];
  const named = names.filter(({ name }) => name === frozenName).map(({ name }) => name);
  const parts = partsOf(["frozen", Math.max(1, sheets.length), sheets]);
  return [{ ...nothingToRemove, kind: "frozen", name: "", sheets, names: named, xml: freezes, obstacle: null, parts }];
}

function labelsIn({ labels }: WorkbookParts): readonly FoundAdded[] {
  const parts = partsOf(["labels", labels.length, []]);
  return labels.length === 0
    ? []
    : [{ ...nothingToRemove, kind: "labels", name: "", xml: labels, obstacle: null, parts }];
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
      .flatMap((each) => each.charts.map(({ name }) => name).filter((name) => !ours.includes(name))),
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

function sheetsOf(named: readonly NamedSheet[]): readonly string[] {
  return [...new Set(named.flatMap(({ sheet }) => sheet ?? []))];
}
