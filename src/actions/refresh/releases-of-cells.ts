import type { ClubCell } from "../../domain/refresh/club-cell";
import type { MeantIndicator, ReleaseMove } from "../../domain/refresh/what-changed";
import { findClubOf, type Directory } from "../../domain/release/directory";
import type { StampInUse } from "../../domain/release/release";

/** Which indicators cells name, and the releases of their clubs before and after. */
export function releasesOfCells(
  cells: readonly ClubCell[],
  directory: Directory,
  before: readonly StampInUse[],
  after: readonly StampInUse[],
): { readonly indicators: ReadonlyMap<string, MeantIndicator>; readonly releases: readonly ReleaseMove[] } {
  const names = new Set(cells.flatMap((cell) => cell.indicators));
  const indicators = new Map(
    [...names].flatMap((name): readonly (readonly [string, MeantIndicator])[] => {
      const found = findClubOf(directory, name);
      return found.ok ? [[name, { label: found.value.label, club: found.value.club }]] : [];
    }),
  );
  const clubs = new Set([...indicators.values()].map(({ club }) => club));
  const stampIn = (stamps: readonly StampInUse[], club: string) => stamps.find((stamp) => stamp.club === club) ?? null;
  const releases = directory.clubs
    .filter(({ club }) => clubs.has(club))
    .map(({ club, label }) => ({ club, label, before: stampIn(before, club), after: stampIn(after, club) }));
  return { indicators, releases };
}
