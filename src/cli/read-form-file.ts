import * as z from "zod/mini";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { mostFormBytes, readClub } from "../domain/clubs/read-club";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";
import { readBytes } from "./read-bytes";

/** As a club service answers: the definition with the state of its year. */
const answer = z.object({ definition: z.unknown() });

/**
 * Reads what a club asks from a JSON file: the definition alone, or the answer of a club service that holds it.
 *
 * @throws InputError where it is no definition that this version of Yardstick can use, with why
 */
export function readFormFile(path: string): ClubDefinition {
  const json = readJson(path);
  const answered = z.safeParse(answer, json);
  const club = readClub(answered.success ? answered.data.definition : json);
  if (club.ok) return club.value;
  throw new InputError(`${path}: ${club.problem.message}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readBytes(path, mostFormBytes).toString("utf8"));
  } catch (error) {
    if (errorCode(error).startsWith("Z_")) throw new InputError(`${path} cannot be unpacked. Fetch it again.`);
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new InputError(
      `${path}: this is not JSON (${error.message}). Give a questionnaire as a club service gives it.`,
    );
  }
}
