import type { OnProgress } from "../actions/questionnaire-ports";
import { identityXml } from "../domain/questionnaire/identity-xml";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import { withFreeSheetNames } from "../domain/questionnaire/with-free-sheet-names";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, type Result } from "../domain/result";
import { drawLists, drawSheet } from "./draw-sheet";
import { inExcel } from "./in-excel";
import { removeQuestionnaire } from "./remove-questionnaire";
import { requestRoom } from "./request-room";

/**
 * Draws a questionnaire into the open workbook, after the existing sheets. A sheet whose name is taken gets a number.
 * If one of the questionnaire's names or tables is taken, or the workbook already has a questionnaire, nothing is
 * changed and the problem says so. The workbook's identity is written last, so that a half-drawn questionnaire is never
 * taken for one. If Excel refuses any part, everything added is removed again. One round trip for each sheet, and three
 * more.
 */
export async function drawQuestionnaire(plan: QuestionnairePlan, onProgress?: OnProgress): Promise<Result<null>> {
  const before = await inExcel(readBefore);
  if (!before.ok) return before;
  const { sheets, names, isQuestionnaire } = before.value;
  if (isQuestionnaire) return fail(workbookProblem("questionnaire-here"));
  const taken = namesOf(plan).filter((name) => names.has(name.toLowerCase()));
  if (taken.length > 0) return fail(workbookProblem("names-taken", { names: taken }));

  const drawable = withFreeSheetNames(plan, [...sheets.values()]);
  let added: ReadonlySet<string> | null = null;
  const drawn = await inExcel(async (context) => {
    added = await addSheets(context, drawable);
    await draw(context, drawable, onProgress);
    return null;
  });
  // If Excel refuses this too, the user is told the first refusal.
  if (!drawn.ok) await removeQuestionnaire({ plan: drawable, before: new Set(sheets.keys()), added });
  return drawn;
}

/** What the workbook has already: sheets by id, and the names of its names and tables in lower case. */
async function readBefore(context: Excel.RequestContext) {
  const { customXmlParts, names, tables, worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  names.load({ name: true });
  tables.load({ name: true });
  const identities = customXmlParts.getByNamespace(identityXml.namespace).load({ id: true });
  await context.sync();
  return {
    sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    names: new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase())),
    isQuestionnaire: identities.items.length > 0,
  };
}

/** Adds the plan's sheets, still blank, so that their ids are known before anything is drawn on them. */
async function addSheets(context: Excel.RequestContext, plan: QuestionnairePlan): Promise<ReadonlySet<string>> {
  const names = plan.sheets.map(({ name }) => name);
  const added = [...names, ...(plan.lists.length > 0 ? [plan.listSheet] : [])].map((name) =>
    context.workbook.worksheets.add(name).load({ id: true }),
  );
  await context.sync();
  return new Set(added.map(({ id }) => id));
}

async function draw(context: Excel.RequestContext, plan: QuestionnairePlan, onProgress?: OnProgress): Promise<void> {
  const { customXmlParts, worksheets } = context.workbook;
  const room = requestRoom(context);
  if (plan.lists.length > 0) await drawLists(context, plan, room);
  onProgress?.(0, plan.sheets.length);
  for (const [at, sheet] of plan.sheets.entries()) {
    await drawSheet(context, sheet, plan, room);
    await told(context, () => onProgress?.(at + 1, plan.sheets.length));
  }
  customXmlParts.add(identityXml.write(plan.template));
  const [first] = plan.sheets;
  if (first !== undefined) {
    worksheets.getItem(first.name).activate();
    worksheets.getItem(first.name).getRange("A1").select();
  }
  await context.sync();
}

/** Sends each sheet on its own, so that progress is reported only for what has been done. */
async function told(context: Excel.RequestContext, tell: () => void): Promise<void> {
  await context.sync();
  tell();
}

function namesOf({ sheets }: QuestionnairePlan): readonly string[] {
  return sheets.flatMap(({ names, statuses, tables }) => [...names, ...statuses, ...tables].map(({ name }) => name));
}
