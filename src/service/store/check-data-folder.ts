import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** When a start may make a new database: if there is none, only if somebody says it is the first start, or never. */
export type NewData = "where-none" | "first-start" | "refused";

/** What an interrupted start leaves behind, and what a new disk contains. */
const nothing = [/^lock$/, /^owner\b/, /^database\.unfinished$/, /^lost\+found$/];

/**
 * Checks that the data folder is what this start expects, before we write anything into it: a folder whose disk is not
 * mounted looks empty, and a new database in it would hide the old one and lose what arrives meanwhile.
 *
 * @throws StartRefusal if there is a database and should be none, or the other way round, or something else is there
 */
export function checkDataFolder(folder: string, newData: NewData): void {
  const database = join(folder, "database");
  if (existsSync(join(database, "PG_VERSION"))) {
    if (newData !== "first-start") return;
    throw new StartRefusal(
      `There is a database in ${folder} already, but YARDSTICK_NEW_DATA says that this is its first start. Unset ` +
        `YARDSTICK_NEW_DATA to use this database, or set YARDSTICK_DATA to another folder.`,
    );
  }
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !nothing.some((one) => one.test(name))) : [];
  if (others.length > 0) {
    const found = others.slice(0, 3).join(", ");
    throw new StartRefusal(
      `There is no usable database in ${folder} (no file database/PG_VERSION), but there is ${found}. Restore the whole ` +
        `folder from a backup; or, to start again with nothing, set YARDSTICK_DATA to an empty folder.`,
    );
  }
  if (newData !== "refused") return;
  throw new StartRefusal(
    `There is no database in ${folder}. If there should be one, its disk is not mounted or YARDSTICK_DATA is the wrong path. ` +
      `If this is its first start, say so: set YARDSTICK_NEW_DATA=on for this start only.`,
  );
}
