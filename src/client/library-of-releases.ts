import { directoryOf } from "../domain/release/directory";
import type { Release } from "../domain/release/release";
import { succeed } from "../domain/result";
import type { ClubFigures } from "./club-library";
import { libraryOfFiles } from "./library-of-files";

/** The figures of releases that are open already, as libraryOfFiles gives them. */
export function libraryOfReleases(releases: readonly Release[], own: string | null): ClubFigures {
  const files = releases.map((release) => ({ directory: directoryOf(release), open: () => succeed(release) }));
  return libraryOfFiles(files, own);
}
