import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import "./pglite";
import type { Database } from "../../../src/service/store/database";
import { prepareDatabase } from "../../../src/service/store/new-database";
import { openEmbeddedDatabase } from "../../../src/service/store/open-embedded-database";
import { openServerTestDatabase } from "./server-database";
import { testFolder } from "./test-folder";

/** On which engine the tests of this project run, set by ./pglite-environment.cjs. */
declare const databaseEngine: "embedded" | "server";

/** A new database, whose tables are empty: embedded, in a folder of its own, or on a server if the project says so. */
export async function openTestDatabase(): Promise<Database> {
  return databaseEngine === "server" ? openServerTestDatabase() : openInFolder(join(testFolder(), "database"));
}

/** A new embedded database, whose tables are empty, in that folder. */
export async function openInFolder(folder: string): Promise<Database> {
  await copyPreparedDatabase(folder);
  return openEmbeddedDatabase(folder);
}

/** Puts a new database, whose tables are empty, into a folder that does not exist yet. */
export async function copyPreparedDatabase(folder: string): Promise<void> {
  const prepared = await prepareDatabase();
  // Private, as the service makes it: otherwise it would make it private and print a note.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  cpSync(prepared, folder, {
    recursive: true,
    filter: (path) => !models.some((each) => path === join(prepared, each)),
  });
  for (const model of models) {
    mkdirSync(join(folder, model), { mode: 0o700 });
    for (const name of readdirSync(join(prepared, model)))
      share(join(prepared, model, name), join(folder, model, name));
  }
}

/** The databases that PostgreSQL copies for a new one, which here nobody makes: two thirds of the files, never written. */
const models = ["base/1", "base/4"];

function share(file: string, copy: string): void {
  try {
    linkSync(file, copy);
  } catch {
    // On another file system than the prepared one.
    copyFileSync(file, copy);
  }
}
