import type { PostgresServer } from "./postgres-server";

/** Jest does this after the last suite of the project. */
export default async function remove(): Promise<void> {
  await (globalThis as { sharedServer?: PostgresServer }).sharedServer?.remove();
}
