import type { ClubFigures } from "../../src/client/club-library";
import type { Dataset } from "../../src/client/dataset";
import { directoryOf, findClubNamed, findClubOf } from "../../src/domain/release/directory";
import { succeed, type Result } from "../../src/domain/result";

/** The figures of one club that a test makes up, whichever indicator or club is asked. */
export function oneClub(current: () => Promise<Result<Dataset>>): ClubFigures {
  const directory = async () => {
    const dataset = await current();
    return dataset.ok ? succeed(directoryOf(dataset.value.release)) : dataset;
  };
  return {
    directory,
    clubInHand: current,
    async withIndicator(indicator) {
      const known = await directory();
      const found = known.ok ? findClubOf(known.value, indicator) : known;
      return found.ok ? current() : found;
    },
    async ofClub(club) {
      const known = await directory();
      const found = known.ok ? findClubNamed(known.value, club) : known;
      return found.ok ? current() : found;
    },
  };
}
