import { identityXml } from "../domain/questionnaire/identity-xml";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** What we know of a drawing that failed. */
export interface BegunDrawing {
  readonly plan: QuestionnairePlan;
  /** The ids of the sheets that existed before. */
  readonly before: ReadonlySet<string>;
  /** The ids of the sheets we added; null if Excel refused before giving them. */
  readonly added: ReadonlySet<string> | null;
}

/**
 * Removes a half-drawn questionnaire: its sheets and their tables, its names, and the workbook's identity. If we don't
 * know which sheets we added, we remove new blank sheets with planned names; so a sheet that somebody else has started
 * meanwhile stays. At most three round trips.
 */
export function removeQuestionnaire({ plan, before, added }: BegunDrawing): Promise<Result<null>> {
  const sheetNames = lowered([...plan.sheets.map(({ name }) => name), plan.listSheet]);
  const ownNames = lowered(
    plan.sheets.flatMap(({ names, statuses }) => [...names, ...statuses].map(({ name }) => name)),
  );
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
