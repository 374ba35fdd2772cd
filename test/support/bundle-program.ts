import { fileURLToPath } from "node:url";
import { bundlePrograms } from "../../scripts/bundle-programs.mjs";

/** The bundle of a program, as `npm run` runs it: tests start what users start, and as fast. */
export function bundleProgram(source: string): Promise<string> {
  return bundlePrograms(fileURLToPath(new URL("../..", import.meta.url)), source);
}
