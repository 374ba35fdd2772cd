import type { Queryable } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** What an audit entry says about something an administrator did with a club year, with a number of its own. */
export interface EventEntry {
  readonly what: string;
  readonly year: string;
  readonly number: number;
  /** Null or left out for what concerns no single member. */
  readonly member?: string;
}

/** A row as an entry would say it, with what the entry has only as a hash. */
interface KeptEvent {
  readonly entry: EventEntry;
  /** Reason and name of the user. */
  readonly said: readonly (string | null)[];
}

/** What the tables say of each kind, as JSON under the names that its entry has. */
const kinds = {
  "club year changed state": {
    from: "collection_step",
    fields: `'year', year, 'number', number, 'from', from_state, 'to', to_state`,
  },
  "deadline changed": {
    from: "deadline_change",
    fields: `'year', year, 'number', number, 'from', from_day, 'to', to_day`,
  },
  "extension granted": {
    from: "extension",
    fields: `'year', year, 'member', member_code, 'number', number, 'until', until_day`,
  },
} as const;

type Kind = keyof typeof kinds;

export function isEvent(what: string): boolean {
  return Object.hasOwn(kinds, what);
}

/** The rows of a club's events, and the state of each of its years. Read them in the same transaction as its chain. */
export async function readEvents(on: Queryable, club: string) {
  const kept: KeptEvent[] = [];
  for (const what of Object.keys(kinds) as Kind[]) {
    const { from, fields } = kinds[what];
    const rows = await on.query<{ entry: string; at: Date; user: string; reason: string | null; by: string }>(
      `select json_build_object(${fields})::text as entry, made_at as at, made_by as user, reason, made_by_name as by
         from ${from} where club_id = $1`,
      [club],
    );
    for (const { entry, at, user, reason, by } of rows) {
      const said = JSON.parse(entry) as Omit<EventEntry, "what">;
      kept.push({ entry: { what, at: at.toISOString(), user, ...said } as EventEntry, said: [reason, by] });
    }
  }
  const years = await on.query<{ year: string; stands: boolean }>(
    `select year,
            coalesce((select to_state = state from collection_step as made
                       where made.club_id = collection.club_id and made.year = collection.year
                       order by number desc limit 1), true)
            and coalesce((select to_day is not distinct from deadline from deadline_change as made
                           where made.club_id = collection.club_id and made.year = collection.year
                           order by number desc limit 1), true) as stands
       from collection where club_id = $1 order by year`,
    [club],
  );
  return { kept, years };
}

/** How a club's events differ from the record in its chain, one sentence each. */
export function findEventFaults(
  entries: readonly (EventEntry & { readonly record: string })[],
  { kept, years }: Awaited<ReturnType<typeof readEvents>>,
): string[] {
  const rows = new Map(kept.map((row) => [nameOf(row.entry), row]));
  const faults: string[] = [];
  for (const { record, ...entry } of entries) {
    const name = nameOf(entry);
    const row = rows.get(name);
    rows.delete(name);
    if (row === undefined) faults.push(`${name}: it is missing.`);
    else if (!isSame(entry, row.entry) || hashOfRecord(row.said) !== record) {
      faults.push(`${name}: it differs from the record.`);
    }
  }
  for (const name of rows.keys()) faults.push(`${name}: it was never recorded.`);
  for (const { year, stands } of years) {
    if (!stands) faults.push(`${year}: its state or its deadline is not as it was last changed.`);
  }
  return faults;
}

function nameOf({ what, year, number, member }: EventEntry): string {
  const words: Readonly<Record<Kind, string>> = {
    "club year changed state": `Step ${number} of ${year}`,
    "deadline changed": `Change ${number} of the deadline of ${year}`,
    "extension granted": `Extension ${number} of ${member ?? ""} for ${year}`,
  };
  return words[what as Kind];
}

/** Whether the row says everything that the entry says; the entry also has its place in the chain. */
function isSame(entry: EventEntry, row: EventEntry): boolean {
  const said = new Map(Object.entries(entry));
  return Object.entries(row).every(([field, value]) => said.get(field) === value);
}
