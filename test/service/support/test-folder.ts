import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Set by ./pglite-environment.cjs. */
declare const testFolders: string[];

/** An empty folder, removed after the file's tests, in a test that runs in ./pglite-environment.cjs. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-service-"));
  testFolders.push(folder);
  return folder;
}
