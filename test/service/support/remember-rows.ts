import type { Database, Transaction } from "../../../src/service/store/database";

/**
 * Remembers every row of the database as it is now, and returns a function that restores exactly these rows, bypassing
 * the triggers that protect them. It does not restore the schema, and throws if the schema has changed since.
 */
export async function rememberRows(database: Database): Promise<() => Promise<void>> {
  const tables = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const schema = await readSchema(database);
  const remembered = new Map<string, string>();
  for (const { name } of tables) {
    const [all] = await database.query<{ rows: string | null }>(
      `select array_agg(each)::text as rows from ${name} each`,
    );
    if (all?.rows) remembered.set(name, all.rows);
  }

  const putBack = async (transaction: Transaction) => {
    // In this mode no trigger fires and no reference is checked, so the order of the tables does not matter.
    await transaction.script("set local session_replication_role = replica");
    await transaction.script(tables.map(({ name }) => `delete from ${name}`).join(";"));
    for (const [name, rows] of remembered) {
      await transaction.query(`insert into ${name} select each.* from unnest($1::text::${name}[]) each`, [rows]);
    }
  };

  return async () => {
    if ((await readSchema(database)) !== schema) {
      throw new Error("A test has changed the schema: let it start a service of its own, or undo what it changed.");
    }
    await database.transaction(putBack);
  };
}

/** Columns, constraints and triggers as a text, to see whether they changed. */
async function readSchema(database: Database): Promise<string> {
  const [schema] = await database.query<{ text: string }>(
    `select concat(
       (select string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable), ';' order by table_name, column_name)
          from information_schema.columns where table_schema = 'public'),
       (select string_agg(concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)), ';' order by conrelid::regclass::text, conname)
          from pg_constraint where connamespace = 'public'::regnamespace),
       (select string_agg(concat_ws(' ', tgrelid::regclass, tgname, tgenabled), ';' order by tgrelid::regclass::text, tgname)
          from pg_trigger)) as text`,
  );
  return schema!.text;
}
