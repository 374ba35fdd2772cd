import { join } from "node:path";
import type { Settings } from "./settings";
import { checkDataFolder } from "./store/check-data-folder";
import type { Database } from "./store/database";
import { takeExclusiveLock } from "./store/exclusive-lock";
import { roomOf, type HasRoom } from "./store/has-room";
import { keepPrivate } from "./store/keep-private";
import { openEmbeddedDatabase } from "./store/open-embedded-database";
import { openServerDatabase } from "./store/open-server-database";

export interface OpenDatabase {
  readonly database: Database;
  readonly hasRoom: HasRoom;
  /** A note for the person who opened it; null if there is none. */
  readonly notice: string | null;
  /** Resolves with the reason, as a sentence, when the database can no longer work. */
  readonly failed: Promise<string>;
}

/**
 * Opens the database that the settings name: the server's, or the embedded one, whose folder nobody else can open until
 * it is closed.
 *
 * @param undo gets what closes it, to be called in reverse order
 * @throws StartRefusal if it cannot be opened
 */
export async function openDatabase(
  { server, data, newData }: Pick<Settings, "server" | "data" | "newData">,
  undo: (() => Promise<void>)[],
): Promise<OpenDatabase> {
  if (server !== null) {
    const database = await openServerDatabase(server);
    undo.push(() => database.close());
    // Only the server knows how much room it has, and a connection that fails is replaced.
    return { database, hasRoom: async () => true, notice: null, failed: new Promise(() => undefined) };
  }
  checkDataFolder(data, newData);
  const notice = keepPrivate(data);
  const lock = await takeExclusiveLock(data);
  undo.push(() => lock.release());
  const database = await openEmbeddedDatabase(join(data, "database"), { mark: lock.mark });
  undo.push(() => database.close());
  void lock.lost.then((why) => database.abandon(why));
  return { database, hasRoom: roomOf(data), notice, failed: database.gone };
}
