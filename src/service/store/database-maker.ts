import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { Database, Row } from "./database";
import { listContents } from "./list-contents";
import { migrate } from "./migrate";
import { syncTree } from "./sync-tree";

/**
 * Makes a new database with our tables at the path it is given, durable and complete or not at all. A process of its
 * own, because PostgreSQL needs 800 MB for this, which only the end of a process gives back.
 */
const [folder = ""] = process.argv.slice(2);
process.umask(0o077);
const unfinished = mkdtempSync(`${folder}.`);
try {
  const pglite = await PGlite.create({ fs: new NodeFS(unfinished) });
  await migrate(databaseOn(pglite));
  await pglite.close();
  syncTree(unfinished);
  // Beside it and not in it, because what is in it is copied.
  writeFileSync(`${unfinished}.contents`, listContents(unfinished), { flush: true });
  renameSync(`${unfinished}.contents`, `${folder}.contents`);
  renameSync(unfinished, folder);
} catch (error) {
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(`${unfinished}.contents`, { force: true });
  // Another process was faster; its database is as good.
  if (!existsSync(folder)) throw error;
}

function databaseOn(pglite: PGlite): Pick<Database, "transaction"> {
  return {
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
            (await transaction.query<R>(sql, [...parameters])).rows,
          script: async (sql) => void (await transaction.exec(sql)),
        }),
      ),
  };
}
