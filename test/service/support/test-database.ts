import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import "./pglite";
import { dependencies } from "../../../package.json";
import type { Database } from "../../../src/service/store/database";
import { openEmbeddedDatabase } from "../../../src/service/store/open-embedded-database";
import { testFolder } from "./test-folder";

/** Making a database takes seconds, copying one takes a moment: made once for each version of PGlite. */
const prepared = resolve("node_modules/.cache/yardstick", `database-${dependencies["@electric-sql/pglite"]}`);

/** A new, empty database in a folder of its own. */
export async function openTestDatabase(folder = join(testFolder(), "database")): Promise<Database> {
  await copyPreparedDatabase(folder);
  return openEmbeddedDatabase(folder);
}

/** Puts a new, empty database into a folder that does not exist yet. */
export async function copyPreparedDatabase(folder: string): Promise<void> {
  if (!existsSync(prepared)) await prepare();
  // Private, as the service makes it: otherwise it would make it private and print a note.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  cpSync(prepared, folder, {
    recursive: true,
    filter: (path) => !models.some((each) => path === join(prepared, each)),
  });
  for (const model of models) {
    mkdirSync(join(folder, model), { mode: 0o700 });
    for (const name of readdirSync(join(prepared, model))) share(join(model, name), folder);
  }
}

/** The databases that PostgreSQL copies for a new one, which here nobody makes: two thirds of the files, never written. */
const models = ["base/1", "base/4"];

function share(name: string, folder: string): void {
  try {
    linkSync(join(prepared, name), join(folder, name));
  } catch {
    // On another file system than the prepared one.
    copyFileSync(join(prepared, name), join(folder, name));
  }
}

async function prepare(): Promise<void> {
  const own = `${prepared}-${process.pid}`;
  mkdirSync(resolve(prepared, ".."), { recursive: true });
  const database = await openEmbeddedDatabase(own);
  await database.close();
  try {
    renameSync(own, prepared);
  } catch (error) {
    // Another test file was faster; its copy is just as good.
    if (!existsSync(prepared)) throw error;
    rmSync(own, { recursive: true });
  }
}
