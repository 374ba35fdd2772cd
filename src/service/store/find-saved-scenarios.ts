import type { SavedScenario, StoredScenario } from "../../domain/scenarios/saved-scenario";
import type { Row, Transaction } from "./database";

/** The part of a saved scenario that is stored as JSON text. */
export type ScenarioContent = Omit<SavedScenario, "id">;

interface ScenarioRow extends Row {
  id: string;
  version: number;
  content: string;
  savedAt: Date;
  savedBy: string;
}

const columns = `id, version, content::text as content, saved_at as "savedAt", saved_by_name as "savedBy"`;

/** A member's saved scenarios, sorted by name. */
export async function findSavedScenarios(transaction: Transaction, member: string): Promise<StoredScenario[]> {
  const rows = await transaction.query<ScenarioRow>(
    `select ${columns} from saved_scenario where member_code = $1 and not deleted order by name_key collate "C"`,
    [member],
  );
  return rows.map(scenarioOf);
}

/** One of a member's saved scenarios; null if it does not exist, or no longer. */
export async function findSavedScenario(
  transaction: Transaction,
  member: string,
  id: string,
): Promise<StoredScenario | null> {
  const [row] = await transaction.query<ScenarioRow>(
    `select ${columns} from saved_scenario where member_code = $1 and id = $2 and not deleted`,
    [member, id],
  );
  return row === undefined ? null : scenarioOf(row);
}

/** The content as it is stored and compared: always in the same order, whichever version of the add-in sent it. */
export function textOfScenario({ scenario, name, inputs, origins, basis }: ScenarioContent): string {
  const kept = basis && { releases: basis.releases, demonstration: basis.demonstration };
  return JSON.stringify({ scenario, name, inputs: sorted(inputs), origins: sorted(origins), basis: kept });
}

function sorted<T>(byInput: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byInput).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function scenarioOf({ id, version, content, savedAt, savedBy }: ScenarioRow): StoredScenario {
  // textOfScenario wrote this from what the contract accepts, and nothing else writes it.
  const { scenario, name, inputs, origins, basis } = JSON.parse(content) as ScenarioContent;
  const known = basis && { basis };
  return { id, scenario, name, inputs, origins, ...known, version, savedAt: savedAt.toISOString(), savedBy };
}
