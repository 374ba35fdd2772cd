import { itemAt } from "../domain/item-at";
import { oncePer } from "../domain/once-per";
import { findClubNamed, findClubOf, type Directory } from "../domain/release/directory";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import type { ClubFigures } from "./club-library";
import type { Dataset } from "./dataset";

/** A release in a file, and what it has, which we know without opening it. */
export interface ReleaseFile {
  /** The directory of this release only. */
  readonly directory: Directory;
  /** The release, opened the first time; a problem if it can't be used. */
  open(): Result<Release>;
}

/**
 * The figures of releases in files, without a service. A release is opened when a formula first needs it. If several
 * have an indicator or are of one club, the first counts. Its club is also the one the pane would show.
 *
 * @param own code of the member the user acts for; null if there is none
 */
export function libraryOfFiles(files: readonly ReleaseFile[], own: string | null): ClubFigures {
  const directory: Directory = {
    clubs: files.flatMap((file) => file.directory.clubs),
    indicators: files.flatMap((file) => file.directory.indicators),
  };
  const has = files.map(({ directory: { clubs, indicators } }) => ({
    clubs: new Set(clubs.map(({ club }) => club)),
    indicators: new Set(indicators.map(({ id }) => id)),
  }));
  const datasetOf = oncePer((file: ReleaseFile): Result<Dataset> => {
    const release = file.open();
    if (!release.ok) return release;
    return succeed({ release: release.value, own, savedGroups: [], origin: "file", checkedAt: null, notice: null });
  });
  const first = (is: (of: (typeof has)[number]) => boolean) => datasetOf(itemAt(files, has.findIndex(is)));

  return {
    directory: () => succeed(directory),
    clubInHand: () => first(() => true),
    withIndicator(indicator) {
      const found = findClubOf(directory, indicator);
      if (!found.ok) return found;
      const { club, id } = found.value;
      return first(({ clubs, indicators }) => clubs.has(club) && indicators.has(id));
    },
    ofClub(given) {
      const found = findClubNamed(directory, given);
      return found.ok ? first(({ clubs }) => clubs.has(found.value.club)) : found;
    },
  };
}
