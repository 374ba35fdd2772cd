import { existsSync, readFileSync } from "node:fs";
import { InputError } from "./input-error";

/**
 * Refuses to write over a file that somebody may still need: a filled-in questionnaire, or the figures a release is
 * made from. A file the same command wrote before is replaced.
 *
 * @param isMadeAgain says from its bytes whether the command can make the file again; by default it never can
 * @throws InputError
 */
export function refuseOverwriting(path: string, isMadeAgain: (bytes: Buffer) => boolean = () => false): void {
  if (!existsSync(path) || isMadeAgain(readFileSync(path))) return;
  throw new InputError(`${path} already exists, so nothing was written. Give another name, or move it first.`);
}
