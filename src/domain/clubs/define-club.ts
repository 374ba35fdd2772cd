import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { checkClub } from "./check-club";
import { clubName } from "./club-name";
import type { ClubDefinition } from "./club-definition";

/**
 * Completes a club definition that this version of Yardstick holds in code. Everything that is wrong is named at once,
 * each with its path, for its author to fix.
 *
 * @returns else `bad-club-definition`.
 */
export function defineClub(definition: unknown): Result<ClubDefinition> {
  const checked = checkClub(definition);
  if (checked.club !== null) return succeed(checked.club);
  return fail(problem("bad-club-definition", { club: clubName(definition) || "the club", faults: checked.faults }));
}
