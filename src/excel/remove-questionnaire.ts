import { identityXml } from "../domain/questionnaire/identity-xml";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** What is known of a drawing that failed. */
export interface BegunDrawing {
  readonly plan: QuestionnairePlan;
  /** The ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** The ids of the sheets that were added; null where Excel refused before it told them. */
  readonly added: ReadonlySet<string> | null;
}

/**
 * Takes away what was drawn of a questionnaire: its sheets, with the tables on them, its names, and what the workbook
 * says it is. Where nobody knows which sheets were added, those that are new, have a name of the plan and are blank:
 * a sheet that somebody else has begun in the meantime stays. Three round trips at most.
 */
export function removeQuestionnaire({ plan, before, added }: BegunDrawing): Promise<Result<null>> {
  const sheetNames = lowered([...plan.sheets.map(({ name }) => name), plan.listSheet]);
  const ownNames = lowered(plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)));
  return inExcel(async (context) => {
    const { customXmlParts, names, worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    names.load({ name: true });
    const identities = customXmlParts.getByNamespace(identityXml.namespace).load({ id: true });
    await context.sync();

    const candidates = worksheets.items
      .filter(({ id, name }) =>
        added === null ? !before.has(id) && sheetNames.has(name.toLowerCase()) : added.has(id),
      )
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load({ rowCount: true }) }));
    if (added === null && candidates.length > 0) await context.sync();
    for (const item of names.items) if (ownNames.has(item.name.toLowerCase())) item.delete();
    for (const { sheet, used } of candidates) if (added !== null || used.isNullObject) sheet.delete();
    for (const part of identities.items) part.delete();
    await context.sync();
    return null;
  });
}

function lowered(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
