import { workbookProblem } from "../workbook-problems";
import { fail, succeed, type Result } from "../result";
import { checkClub } from "./check-club";
import type { ClubDefinition } from "./club-definition";
import { clubName } from "./club-name";
import { partsOfNewer } from "./parts-of-newer";

/** The most bytes of a definition that are read: twenty-five times those of the largest there is. */
export const mostFormBytes = 5_000_000;

/**
 * Reads a club definition that did not come with this version of Yardstick: one that a service published, or a file. It
 * may be of a newer version of Yardstick, or damaged, and then nothing of it is used.
 *
 * @returns else `newer-club-definition` where it needs what this version does not have, or `damaged-club-definition`
 */
export function readClub(given: unknown): Result<ClubDefinition> {
  const checked = checkClub(given);
  const parts = partsOfNewer(given, checked);
  if (parts.length > 0) return fail(workbookProblem("newer-club-definition", { club: clubName(given), parts }));
  if (checked.club !== null) return succeed(checked.club);
  return fail(workbookProblem("damaged-club-definition", { club: clubName(given), faults: checked.faults }));
}
