import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** Whether a start may make a new database: where there is none, because somebody says it is the first start, or not. */
export type NewData = "where-none" | "first-start" | "refused";

/** What a start that was cut short leaves behind, and what a new disk has in it. */
const nothing = [/^lock$/, /^owner\b/, /^database\.unfinished$/, /^lost\+found$/];

/**
 * Looks whether the data folder is what this start expects, before anything is written into it: a folder whose disk is
 * not mounted looks empty, and a new database in it would hide the old one and lose what comes in.
 *
 * @throws StartRefusal where there is a database and should be none, or the other way round, or something else is there.
 */
export function checkDataFolder(folder: string, newData: NewData): void {
  const database = join(folder, "database");
  if (existsSync(join(database, "PG_VERSION"))) {
    if (newData !== "first-start") return;
    throw new StartRefusal(
      `There is a database in ${folder} already, and YARDSTICK_NEW_DATA says that this is its first start. Unset ` +
        `YARDSTICK_NEW_DATA, which then guards the folder; or set YARDSTICK_DATA to another one.`,
    );
  }
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !nothing.some((one) => one.test(name))) : [];
  if (others.length > 0) {
    const found = others.slice(0, 3).join(", ");
    throw new StartRefusal(
      `There is no database in ${folder} that can be opened (no file database/PG_VERSION), but there is ${found}. Restore the whole ` +
        `folder from a backup; or, to begin anew, set YARDSTICK_DATA to an empty folder.`,
    );
  }
  if (newData !== "refused") return;
  throw new StartRefusal(
    `There is no database in ${folder}. If there should be one, its disk is not mounted, or YARDSTICK_DATA is not its path. ` +
      `If this is its first start, say so: YARDSTICK_NEW_DATA=on, for this start alone.`,
  );
}
