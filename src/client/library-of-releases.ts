import { directoryOf } from "../domain/release/directory";
import type { Release } from "../domain/release/release";
import { succeed } from "../domain/result";
import type { ClubFigures } from "./club-library";
import { libraryOfFiles } from "./library-of-files";

/**
 * The figures of releases that were read from files, without a service. If several releases have an indicator or are of
 * one club, the first counts. Its club is also the one the pane would show.
 *
 * @param own code of the member the user acts for; null if there is none
 */
export function libraryOfReleases(releases: readonly Release[], own: string | null): ClubFigures {
  const files = releases.map((release) => ({ directory: directoryOf(release), open: () => succeed(release) }));
  return libraryOfFiles(files, own);
}
