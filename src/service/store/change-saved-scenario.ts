import type { StoredScenario } from "../../domain/scenarios/saved-scenario";
import { textKey } from "../../domain/text-key";
import { refuse } from "../refusal";
import { sha256 } from "../sha256";
import { appendAudit } from "./audit-chain";
import { changeSaved, followsNewest, type SavedChange } from "./change-saved";
import type { Database, Transaction } from "./database";
import { hashOfSaved } from "./find-saved-faults";
import { findSavedScenario, findSavedScenarios, textOfScenario, type ScenarioContent } from "./find-saved-scenarios";

/** More than anyone can find their way around in a list. */
const mostScenarios = 200;

/**
 * Saves a scenario. Saving the same content again changes nothing. Changes to one member's scenarios wait for each
 * other.
 *
 * @throws Refusal 412 if it follows a version that is not the newest, 409 if another scenario has its name or there are
 * too many
 */
export async function saveScenario(
  database: Database,
  change: SavedChange,
  content: ScenarioContent,
): Promise<{ scenario: StoredScenario; isNew: boolean }> {
  return changeSaved(database, change, findSavedScenario, async (transaction, head, current) => {
    const text = textOfScenario(content);
    if (current !== null && textOfScenario(current) === text) return { scenario: current, isNew: false };
    refuseLostUpdate(change, current);
    await refuseName(transaction, change, content.name);
    const { member, id, user } = change;
    const nameKey = textKey(content.name);
    await transaction.query(
      `insert into saved_scenario (member_code, id, version, name_key, content, saved_at, saved_by, saved_by_name, deleted)
       values ($1, $2, 1, $3, $4::text::json, $5, $6, $7, false)
       on conflict (member_code, id) do update set version = saved_scenario.version + 1, name_key = excluded.name_key,
         content = excluded.content, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
         saved_by_name = excluded.saved_by_name, deleted = false`,
      [member, id, nameKey, text, change.at.toISOString(), user.id, user.name],
    );
    const scenario = await findSavedScenario(transaction, member, id);
    if (scenario === null) throw new Error("The scenario just saved cannot be found.");
    const record = hashOfSaved({ nameKey, savedBy: user.name });
    const entry = { version: scenario.version, content: sha256(text), record };
    await appendAudit(transaction, head, entryOf("scenario saved", change, entry));
    return { scenario, isNew: current === null };
  });
}

/** Deletes a scenario. @throws Refusal 404 if there is none, 412 if it follows a version that is not the newest */
export async function deleteScenario(database: Database, change: SavedChange): Promise<void> {
  await changeSaved(database, change, findSavedScenario, async (transaction, head, current) => {
    if (current === null) throw refuse("unknown-scenario", change);
    refuseLostUpdate(change, current);
    const { member, id, user } = change;
    const version = current.version + 1;
    await transaction.query(
      `update saved_scenario set version = $3, saved_at = $4, saved_by = $5, saved_by_name = $6, deleted = true
        where member_code = $1 and id = $2`,
      [member, id, version, change.at.toISOString(), user.id, user.name],
    );
    const record = hashOfSaved({ nameKey: textKey(current.name), savedBy: user.name });
    await appendAudit(transaction, head, entryOf("scenario deleted", change, { version, record }));
  });
}

function refuseLostUpdate(change: SavedChange, current: StoredScenario | null): void {
  if (followsNewest(change, current)) return;
  throw refuse("another-scenario").listing("current", JSON.stringify(current));
}

async function refuseName(transaction: Transaction, { member, id }: SavedChange, name: string): Promise<void> {
  const others = (await findSavedScenarios(transaction, member)).filter((scenario) => scenario.id !== id);
  const same = others.find((scenario) => textKey(scenario.name) === textKey(name));
  if (same !== undefined) throw refuse("scenario-name-taken", same);
  if (others.length >= mostScenarios) throw refuse("too-many-scenarios", { limit: mostScenarios });
}

function entryOf(what: string, { member, id, user, at }: SavedChange, more: object): object {
  return { what, at: at.toISOString(), user: user.id, member, scenario: id, ...more };
}
