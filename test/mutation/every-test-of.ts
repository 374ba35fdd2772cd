import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";

// That a property fails is enough to know; the simplest case it fails on is not looked for.
fc.configureGlobal({ endOnFailure: true });

/**
 * Declares all tests of a folder beside each other in the file that calls this. A mutant is then tried in one file, which
 * loads the rules once, and not in some fifty that each load them again: five times as many a minute.
 */
export function everyTestOf(folder: string): void {
  const path = join(__dirname, "..", folder);
  for (const file of readdirSync(path).filter((name) => name.endsWith(".test.ts"))) {
    describe(file, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- in a describe, so that names stay apart
      require(join(path, file));
    });
  }
}
