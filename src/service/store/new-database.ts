import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { copyPrivately } from "./copy-privately";
import { listContents } from "./list-contents";
import { hashOfMigrations } from "./migrate";

const maker = fileURLToPath(new URL("./start-database-maker.mjs", import.meta.url));
const cache = fileURLToPath(new URL("../../../node_modules/.cache/yardstick", import.meta.url));

/**
 * Puts a new database with empty tables into a folder that does not exist yet. Making one takes seconds but copying
 * takes a moment, so we copy one kept with the project. If it can't be kept there, we make one for this time only.
 *
 * @throws if the folder cannot be written, or no database can be made; the message says why
 */
export async function newDatabase(folder: string, keptIn = cache): Promise<void> {
  if (existsSync(folder)) throw new Error(`there is something at ${folder} already`);
  try {
    copyPrivately(await prepareDatabase(keptIn), folder);
  } catch {
    // If the place for keeping it was not the cause, this fails for the same reason.
    rmSync(folder, { recursive: true, force: true });
    const temporary = mkdtempSync(join(tmpdir(), "yardstick-database-"));
    try {
      const made = join(temporary, "database");
      await make(made);
      copyPrivately(made, folder);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
}

/**
 * Makes the database that newDatabase copies, unless it is there and whole: a copy of the project may lack a file of it,
 * or an empty folder, which some archives leave out.
 *
 * @returns its path
 * @throws if it cannot be made or kept
 */
export async function prepareDatabase(keptIn = cache): Promise<string> {
  // Another version of PGlite may lay out its files differently, and another migration makes other tables.
  const folder = join(keptIn, `database-${versionOfEngine()}-${hashOfMigrations().slice(0, 12)}`);
  if (isWhole(folder)) return folder;
  mkdirSync(keptIn, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  await make(folder);
  return folder;
}

/** Whether a kept database has just the files and folders that it was made with. */
function isWhole(folder: string): boolean {
  const list = `${folder}.contents`;
  return existsSync(folder) && existsSync(list) && readFileSync(list, "utf8") === listContents(folder);
}

function versionOfEngine(): string {
  const engine = dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
  return (JSON.parse(readFileSync(join(engine, "../package.json"), "utf8")) as { version: string }).version;
}

async function make(folder: string): Promise<void> {
  const child = spawn(process.execPath, [maker, folder], { stdio: ["ignore", "ignore", "pipe"] });
  const [[code], words] = await Promise.all([once(child, "close") as Promise<[number | null]>, text(child.stderr)]);
  if (existsSync(folder)) return;
  const reason = /^\w*Error: .+$/m.exec(words)?.[0] ?? `exit code ${code}`;
  throw new Error(`no new database could be made: ${reason}`);
}
