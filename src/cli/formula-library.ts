import { parseArgs } from "node:util";
import type { ClubFigures } from "../client/club-library";
import { releaseFiles } from "./release-files";

/**
 * The figures the formula console answers from, and the member it answers as.
 *
 * @param args the command line: `--as <member>`, and any number of `--release FILE` (without one, all shipped releases)
 * @throws if an option, the member or a release is unknown or cannot be read; the message says what to fix
 */
export function formulaLibrary(args: readonly string[]): ClubFigures {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: "string" }, release: { type: "string", multiple: true } },
  });
  const files = releaseFiles(values.release);
  return files.libraryOf(values.as === undefined ? null : files.codeOf(values.as));
}
