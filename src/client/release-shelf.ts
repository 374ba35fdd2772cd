import { problem, type Problem } from "../domain/problems";
import type { Release, ReleaseStamp } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import type { ClubServiceClient } from "./club-service";
import type { KeptOnMachine } from "./kept-on-machine";
import { openReleaseText } from "./open-release-text";

/** A release as we have it now. */
export interface ShelvedRelease {
  readonly release: Release;
  /** ISO time when the service sent it, or last said that it is still the newest. */
  readonly checkedAt: string;
  /** Why this is the last good one and not the newest; null if it is the newest. */
  readonly cause: Problem | null;
  /** Says if it could not be kept for the next start; null if all is well. */
  readonly notice: Problem | null;
}

/** The releases on this machine, by club. Each is fetched, kept, checked and opened once. Nothing here rejects. */
export interface ReleaseShelf {
  /** The release with this hash, or a newer one. Asks the service only if it is not kept. */
  newest(club: string, hash: string, token: string): Promise<Result<ShelvedRelease>>;
  /** The last good one, without asking the service; null if there is none. */
  kept(club: string): Promise<ShelvedRelease | null>;
  /** Whether a release of this club has been opened. */
  has(club: string): boolean;
  /** Which releases are open. */
  inUse(): readonly ReleaseStamp[];
  /** Closes all open releases. */
  forget(): void;
}

interface Opened {
  readonly release: Release;
  readonly tag: string | null;
  readonly checkedAt: string;
}

export function releaseShelf(
  service: Pick<ClubServiceClient, "latestRelease">,
  machine: KeptOnMachine,
  now: () => number,
): ReleaseShelf {
  /** The open releases, so that asking the service again opens nothing if nothing is new. */
  const opened = new Map<string, Opened>();

  /** The kept release, checked. A damaged one is deleted, so that it will be fetched again. */
  async function open(club: string): Promise<Opened | null> {
    const known = opened.get(club);
    if (known !== undefined) return known;
    const kept = await machine.readRelease(club);
    if (kept === null) return null;
    const decoded = await openReleaseText(kept.text);
    if (!decoded.ok) {
      await machine.dropRelease(club);
      return null;
    }
    const { tag, checkedAt } = kept;
    return put(club, { release: decoded.value, tag, checkedAt });
  }

  function put(club: string, one: Opened): Opened {
    opened.set(club, one);
    return one;
  }

  async function fetchNewest(club: string, before: Opened | null, token: string): Promise<Result<ShelvedRelease>> {
    const answer = await service.latestRelease(token, club, before?.tag ?? null);
    if (!answer.ok) return answer;
    const checkedAt = new Date(now()).toISOString();
    if (!answer.value.changed) {
      if (before === null) return fail(problem("service-refused", { status: 304, detail: "it sent no release." }));
      put(club, { ...before, checkedAt });
      return succeed({ release: before.release, checkedAt, cause: null, notice: null });
    }
    const { value: text, tag } = answer.value;
    const decoded = await openReleaseText(text);
    if (!decoded.ok) return decoded;
    put(club, { release: decoded.value, tag, checkedAt });
    const notice = await machine.keepRelease(club, { text, tag, checkedAt });
    return succeed({ release: decoded.value, checkedAt, cause: null, notice });
  }

  return {
    async newest(club, hash, token) {
      const before = await open(club);
      if (before?.release.hash === hash) {
        const { release, checkedAt } = before;
        return succeed({ release, checkedAt, cause: null, notice: null });
      }
      const fetched = await fetchNewest(club, before, token);
      // A user who is refused must not go on reading.
      if (fetched.ok || before === null || fetched.problem.code === "not-signed-in") return fetched;
      const { release, checkedAt } = before;
      return succeed({ release, checkedAt, cause: fetched.problem, notice: null });
    },
    async kept(club) {
      const one = await open(club);
      return one && { release: one.release, checkedAt: one.checkedAt, cause: null, notice: null };
    },
    has: (club) => opened.has(club),
    inUse: () => [...opened.values()].map(({ release }) => release.stamp),
    forget: () => opened.clear(),
  };
}
