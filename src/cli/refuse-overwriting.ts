import { existsSync, readFileSync } from "node:fs";
import { InputError } from "./input-error";

/**
 * Refuses to write over a file that somebody may still need: a filled-in questionnaire, or the figures that a release is
 * made from. One that the same command has written before is replaced.
 *
 * @param isMadeAgain tells by its bytes that the file is one the command can make again; by default none is
 * @throws InputError
 */
export function refuseOverwriting(path: string, isMadeAgain: (bytes: Buffer) => boolean = () => false): void {
  if (!existsSync(path) || isMadeAgain(readFileSync(path))) return;
  throw new InputError(`${path} is there already, and was left as it is. Give another name, or move it away first.`);
}
