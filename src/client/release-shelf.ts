import { problem, type Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import type { ClubServiceClient } from "./club-service";
import type { KeptOnMachine } from "./kept-on-machine";
import { openReleaseText } from "./open-release-text";

/** A release as we have it now. */
export interface ShelvedRelease {
  readonly release: Release;
  /** ISO time when the service sent it, or last said that it is still the newest, or that it still has it if pinned. */
  readonly checkedAt: string;
  /** Why this is the last good one and not the newest; null if it is the newest, or the one pinned. */
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
  /**
   * The release with this number, as pinned, never another. The service is asked whether it still gives it to this user;
   * only if it does not answer, the kept one is used.
   *
   * @param silence why not to ask the service; null to ask it
   */
  pinned(club: string, version: number, token: string, silence: Problem | null): Promise<Result<ShelvedRelease>>;
  /** Whether the newest release of this club has been opened. */
  has(club: string): boolean;
  /** Closes all open releases. */
  forget(): void;
}

interface Opened {
  readonly release: Release;
  readonly tag: string | null;
  readonly checkedAt: string;
}

/** Where a release is kept: that of a club which is its newest, or one that is pinned. */
interface Shelf {
  readonly key: string;
  readonly club: string;
  readonly version: number | "latest";
}

export function releaseShelf(
  service: Pick<ClubServiceClient, "release">,
  machine: KeptOnMachine,
  now: () => number,
): ReleaseShelf {
  /** The open releases, so that asking the service again opens nothing if nothing is new. */
  const opened = new Map<string, Opened>();
  const newestOf = (club: string): Shelf => ({ key: club, club, version: "latest" });

  /** The kept release, checked. A damaged one is deleted, so that it will be fetched again. */
  async function open(shelf: Shelf): Promise<Opened | null> {
    const known = opened.get(shelf.key);
    if (known !== undefined) return known;
    const kept = await machine.readRelease(shelf.key);
    if (kept === null) return null;
    const decoded = await openReleaseText(kept.text);
    if (!decoded.ok) {
      await machine.dropRelease(shelf.key);
      return null;
    }
    const { tag, checkedAt } = kept;
    return put(shelf, { release: decoded.value, tag, checkedAt });
  }

  function put({ key, version }: Shelf, { release, ...one }: Opened): Opened {
    const isPinned = version !== "latest" && release.stamp.pinned !== true;
    const shelved = { ...one, release: isPinned ? { ...release, stamp: { ...release.stamp, pinned: true } } : release };
    opened.set(key, shelved);
    return shelved;
  }

  async function fetch(shelf: Shelf, before: Opened | null, token: string): Promise<Result<ShelvedRelease>> {
    const answer = await service.release(token, shelf.club, shelf.version, before?.tag ?? null);
    if (!answer.ok) return answer;
    const checkedAt = new Date(now()).toISOString();
    if (!answer.value.changed) {
      if (before === null) return fail(problem("service-refused", { status: 304, detail: "it sent no release." }));
      const { release } = put(shelf, { ...before, checkedAt });
      return succeed({ release, checkedAt, cause: null, notice: null });
    }
    const { value: text, tag } = answer.value;
    const decoded = await openReleaseText(text);
    if (!decoded.ok) return decoded;
    const { release } = put(shelf, { release: decoded.value, tag, checkedAt });
    const notice = await machine.keepRelease(shelf.key, { text, tag, checkedAt });
    return succeed({ release, checkedAt, cause: null, notice });
  }

  /** Keeps the newest as the pinned one too if it is the same, so that it need not be fetched when it is pinned. */
  async function openPinned(shelf: Shelf): Promise<Opened | null> {
    const known = await open(shelf);
    if (known !== null) return known;
    const newest = await open(newestOf(shelf.club));
    if (newest === null || newest.release.stamp.version !== shelf.version) return null;
    const kept = await machine.readRelease(shelf.club);
    // Where it can't be kept, this works until the browser closes.
    if (kept !== null && kept.tag === newest.tag) await machine.keepRelease(shelf.key, kept);
    return put(shelf, newest);
  }

  return {
    async newest(club, hash, token) {
      const before = await open(newestOf(club));
      if (before?.release.hash === hash) {
        const { release, checkedAt } = before;
        return succeed({ release, checkedAt, cause: null, notice: null });
      }
      const fetched = await fetch(newestOf(club), before, token);
      // A user who is refused must not go on reading.
      if (fetched.ok || before === null || fetched.problem.code === "not-signed-in") return fetched;
      const { release, checkedAt } = before;
      return succeed({ release, checkedAt, cause: fetched.problem, notice: null });
    },
    async kept(club) {
      const one = await open(newestOf(club));
      return one && { release: one.release, checkedAt: one.checkedAt, cause: null, notice: null };
    },
    async pinned(club, version, token, silence) {
      const shelf: Shelf = { key: `${club}@${version}`, club, version };
      const before = await openPinned(shelf);
      const fetched = silence === null ? await fetch(shelf, before, token) : fail(silence);
      if (fetched.ok || refusals.has(fetched.problem.code)) return fetched;
      if (before === null) {
        return fail(problem("pinned-release-gone", { club, version, detail: fetched.problem.message }));
      }
      const { release, checkedAt } = before;
      return succeed({ release, checkedAt, cause: fetched.problem, notice: null });
    },
    has: (club) => opened.has(club),
    forget: () => opened.clear(),
  };
}

/** A user who is refused must not go on reading. */
const refusals: ReadonlySet<Problem["code"]> = new Set<Problem["code"]>(["not-signed-in", "pinned-release-gone"]);
