import type { PinnedClub } from "../actions/refresh-ports";
import type { Pins } from "../domain/release/pins";
import { directoryOf, type Directory } from "../domain/release/directory";
import { succeed, type Result } from "../domain/result";
import type { KnownClubs } from "./known-clubs";
import type { ReleaseShelf, ShelvedRelease } from "./release-shelf";

/** The clubs that the user may read as the workbook uses them: of those that are pinned, the release that is pinned. */
export interface ClubsInUse extends KnownClubs {
  /** With the pinned releases in place of the newest, as far as they can be had. */
  readonly directory: Directory;
  /** Of each club that is pinned, the release, or why it can't be had; a problem if we don't know what is pinned. */
  readonly pinned: Result<ReadonlyMap<string, Result<ShelvedRelease>>>;
  /** All that is pinned, also clubs that the user may not read. */
  readonly pins: readonly PinnedClub[];
}

/** Fetches what is pinned, and puts it in place of the newest. */
export async function pinnedClubs(known: KnownClubs, pins: Pins, shelf: ReleaseShelf): Promise<ClubsInUse> {
  const { directory, session, cause } = known;
  const ofUser = new Map(directory.clubs.map((club) => [club.club, club]));
  // If it did not answer a moment ago, don't make a cell wait for it again.
  const silence = cause?.code === "service-unreachable" ? cause : null;
  const pinned = new Map(
    await Promise.all(
      [...pins]
        .filter(([club]) => ofUser.has(club))
        .map(async ([club, version]) => [club, await shelf.pinned(club, version, session.token, silence)] as const),
    ),
  );
  const listed = [...pins].map(([club, version]): PinnedClub => {
    const { label = club, release: newest = null } = ofUser.get(club) ?? {};
    const shelved = pinned.get(club);
    return { club, label, version, newest, problem: shelved?.ok === false ? shelved.problem : null };
  });
  return { ...known, directory: directoryWith(directory, pinned), pinned: succeed(pinned), pins: listed };
}

/** The indicators of a pinned release are those to be found; one that only the newest has is not there. */
function directoryWith(directory: Directory, pinned: ReadonlyMap<string, Result<ShelvedRelease>>): Directory {
  if (pinned.size === 0) return directory;
  const entries = new Map(
    [...pinned].flatMap(([club, shelved]) => (shelved.ok ? [[club, directoryOf(shelved.value.release)] as const] : [])),
  );
  const known = new Map(directory.indicators.map((one) => [`${one.club} ${one.id}`, one]));
  return {
    ...directory,
    clubs: directory.clubs.map((one) => {
      const [entry] = entries.get(one.club)?.clubs ?? [];
      return entry === undefined ? one : { ...one, release: entry.release };
    }),
    indicators: directory.clubs.flatMap(({ club }) => {
      const entry = entries.get(club);
      if (entry === undefined) return directory.indicators.filter((one) => one.club === club);
      return entry.indicators.map((one) => known.get(`${club} ${one.id}`) ?? one);
    }),
  };
}
