import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../service/open-database";
import { readSettings, type Settings } from "../service/settings";
import { StartRefusal } from "../service/start-refusal";
import type { Database } from "../service/store/database";
import { DatabaseFault } from "../service/store/database-fault";
import { InputError } from "./input-error";

/**
 * Opens the service's database for a command, and closes it when the work is done: the server that DATABASE_URL names, or
 * the embedded database of a data folder, which a running service keeps to itself.
 *
 * @param data the folder; undefined for YARDSTICK_DATA, or .data
 * @param isNew whether to make it
 * @throws InputError if it can't be opened, or the work refuses; the message says what to do
 */
export async function withClubDatabase<T>(
  { data, isNew }: { readonly data: string | undefined; readonly isNew: boolean },
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const undo: (() => Promise<void>)[] = [];
  let made: string | null = null;
  try {
    const settings = settingsFor(data);
    if (isNew && settings.server === null) {
      if (existsSync(join(settings.data, "database"))) {
        throw new InputError(
          `There is a database in ${settings.data} already, so nothing was restored. Give a folder that does not exist yet: --data FOLDER.`,
        );
      }
      if (!existsSync(settings.data)) made = settings.data;
    }
    const { database } = await openDatabase({ ...settings, newData: isNew ? "first-start" : "refused" }, undo);
    const result = await work(database);
    made = null;
    return result;
  } catch (error) {
    if (error instanceof StartRefusal || error instanceof DatabaseFault) {
      throw new InputError(error.message, { cause: error });
    }
    throw error;
  } finally {
    for (const step of undo.reverse()) await step();
    // What failed leaves no database behind that somebody could take for theirs.
    if (made !== null) rmSync(made, { recursive: true, force: true });
  }
}

/** Those of a service without sign-in, certificate or port; a folder that is given goes before a server. */
function settingsFor(data: string | undefined): Settings {
  const { DATABASE_URL, YARDSTICK_DATABASE_CONNECTIONS, YARDSTICK_DATA } = process.env;
  if (data !== undefined) return readSettings({ YARDSTICK_DATA: data });
  return readSettings({
    YARDSTICK_DATA,
    ...(DATABASE_URL !== undefined && { DATABASE_URL, YARDSTICK_DATABASE_CONNECTIONS }),
  });
}
