import type { Dataset } from "../../src/client/dataset";
import type { SavedGroup } from "../../src/domain/peers/saved-group";
import { openRelease } from "../../src/domain/release/open-release";
import type { Release, ReleaseContent } from "../../src/domain/release/release";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import type { ClubFigures } from "../../src/client/club-library";
import { succeed } from "../../src/domain/result";
import { runFunction } from "../../src/functions/running/run-function";
import type { CellOutcome } from "../../src/functions/running/cell-outcome";
import { isRows } from "../../src/functions/running/cell-value";

/** Opens content that a test makes up. */
export function opened(content: ReleaseContent): Release {
  const release = openRelease(content, JSON.stringify(content.stamp));
  if (typeof release === "string") throw new Error(release);
  return release;
}

export interface Asker {
  readonly own: string | null;
  readonly savedGroups?: readonly SavedGroup[];
}

/** Calls functions over releases: a call gives what its cells show, an error as its code and sentence. */
export function askedOf(releases: readonly Release[], { own, savedGroups = [] }: Asker) {
  const library = withSavedGroups(libraryOfReleases(releases, own), savedGroups);
  return async (id: string, ...args: unknown[]): Promise<unknown> => shown(await runFunction(id, args, library));
}

/** What a cell shows, or rows of cells. */
export function shown(outcome: CellOutcome): unknown {
  if (!outcome.ok) return `${outcome.error} ${outcome.message}`;
  if (!isRows(outcome.value)) return outcome.value;
  return outcome.value.map((row) =>
    row.map((cell) => (typeof cell === "object" && "error" in cell ? `${cell.error} ${cell.message}` : cell)),
  );
}

function withSavedGroups(library: ClubFigures, savedGroups: readonly SavedGroup[]): ClubFigures {
  const and = (dataset: Dataset): Dataset => ({ ...dataset, savedGroups });
  return {
    directory: () => library.directory(),
    async clubInHand() {
      const found = await library.clubInHand();
      return found.ok ? succeed(and(found.value)) : found;
    },
    async withIndicator(indicator) {
      const found = await library.withIndicator(indicator);
      return found.ok ? succeed(and(found.value)) : found;
    },
    async ofClub(club) {
      const found = await library.ofClub(club);
      return found.ok ? succeed(and(found.value)) : found;
    },
  };
}
