import { itemAt } from "../domain/item-at";
import { directoryOf, findClubNamed, findClubOf, type Directory } from "../domain/release/directory";
import type { Release } from "../domain/release/release";
import { succeed } from "../domain/result";
import type { ClubFigures } from "./club-library";
import type { Dataset } from "./dataset";

/**
 * The figures of releases that were read from files, with no service to ask. Of several that have an indicator, or are
 * of one club, the first counts, and its club is the one in hand.
 *
 * @param own code of the member one acts for; null where there is none
 */
export function libraryOfReleases(releases: readonly Release[], own: string | null): ClubFigures {
  const parts = releases.map(directoryOf);
  const directory: Directory = {
    clubs: parts.flatMap(({ clubs }) => clubs),
    indicators: parts.flatMap(({ indicators }) => indicators),
  };
  const datasets = releases.map((release): Dataset => ({
    release,
    own,
    savedGroups: [],
    origin: "file",
    checkedAt: null,
    notice: null,
  }));
  const first = (is: (release: Release) => boolean) => succeed(itemAt(datasets, releases.findIndex(is)));

  return {
    directory: () => succeed(directory),
    clubInHand: () => first(() => true),
    withIndicator(indicator) {
      const found = findClubOf(directory, indicator);
      if (!found.ok) return found;
      const { club, id } = found.value;
      return first(({ stamp, indicatorById }) => stamp.club === club && indicatorById.has(id));
    },
    ofClub(given) {
      const found = findClubNamed(directory, given);
      return found.ok ? first(({ stamp }) => stamp.club === found.value.club) : found;
    },
  };
}
