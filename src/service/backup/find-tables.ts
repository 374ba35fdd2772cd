import type { Queryable } from "../store/database";

/** A table that a backup holds, and its key's columns. */
export interface KeptTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** Filled by migrating, not by restoring. */
const notKept = "schema_migration";

/**
 * The service's tables in an order in which each refers only to itself and to earlier ones, so that rows can be put back in
 * it. A table that a migration adds is found by itself.
 */
export async function findTables(on: Queryable): Promise<readonly KeptTable[]> {
  const tables = await on.query<{ name: string; key: string | null; refersTo: string }>(
    `select table_name as name,
            (select json_agg(attname order by array_position(indkey::smallint[], attnum))::text
               from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
              where indrelid = table_id and indisprimary) as key,
            (select coalesce(json_agg(distinct other.relname), '[]')::text
               from pg_constraint join pg_class as other on other.oid = confrelid
              where conrelid = table_id and contype = 'f' and confrelid <> table_id) as "refersTo"
       from (select oid as table_id, relname as table_name from pg_class
              where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> $1) as own
      order by table_name`,
    [notKept],
  );
  const waiting = tables.map(({ name, key, refersTo }) => {
    if (key === null) throw new Error(`The table ${name} has no primary key, so its rows have no order.`);
    return { name, key: JSON.parse(key) as string[], refersTo: JSON.parse(refersTo) as string[] };
  });
  const placed: KeptTable[] = [];
  const isPlaced = (name: string) => placed.some((table) => table.name === name);
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ refersTo }) => refersTo.every(isPlaced));
    const [next] = at < 0 ? [] : waiting.splice(at, 1);
    if (next === undefined) throw new Error(`${waiting.map(({ name }) => name).join(", ")} refer to each other.`);
    placed.push({ name: next.name, key: next.key });
  }
  return placed;
}
