import type { PostgresServer } from "./postgres-server";
import { startSharedServer } from "./server-database";

/** Jest does this before the first suite of the project. */
export default async function start(): Promise<void> {
  (globalThis as { sharedServer?: PostgresServer }).sharedServer = await startSharedServer();
}
