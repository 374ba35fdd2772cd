import type { SignedIn } from "../contract/development-sign-in";
import type { Me } from "../contract/me";
import type { MemberReference } from "../contract/member";
import { problem, type Problem } from "../domain/problems";
import { decodeRelease } from "../domain/release/decode-release";
import type { Release } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import type { ClubServiceClient } from "./club-service";
import { keptOnMachine, type KeptRelease } from "./kept-on-machine";
import type { ReleaseStore } from "./release-store";

/** A club's figures as this machine has them, and who asks. */
export interface Dataset {
  readonly release: Release;
  /** Code of the member one acts for; null where it is not known. */
  readonly own: string | null;
  /**
   * "service": the service answered that this is the newest; "kept": it did not answer, this is the last good one;
   * "file": read from a release file, with no service to ask.
   */
  readonly origin: "service" | "kept" | "file";
  /** ISO time at which the service last answered that this is the newest; null for a file. */
  readonly checkedAt: string | null;
  /** What the user should know of these figures, such as why the kept release is shown; null where all is well. */
  readonly notice: Problem | null;
}

/** One club's dataset, shared by all that shows it. No method rejects. */
export interface ClubDataset {
  /** The dataset; however many ask at once, the service is asked once. */
  current(): Promise<Result<Dataset>>;
  /** The dataset, after asking the service whether it is still the newest. */
  refresh(): Promise<Result<Dataset>>;
  signIn(member: string): Promise<Result<SignedIn>>;
  /** Forgets who one is, and what was kept. */
  signOut(): Promise<void>;
  me(): Promise<Result<Me>>;
  /** Who is signed in, with the token that proves it; null where nobody is. */
  session(): Promise<SignedIn | null>;
  /** Whom one may act as, where the service is in development. */
  developmentMembers(): Promise<Result<readonly MemberReference[]>>;
  /** Calls the listener with each new answer; the returned function ends that. */
  subscribe(listener: (answer: Result<Dataset>) => void): () => void;
}

export interface ClubDatasetOptions {
  readonly service: ClubServiceClient;
  readonly store: ReleaseStore;
  readonly club: string;
  /** Milliseconds now; given by tests. */
  readonly now?: () => number;
}

/** How long an answer stands before the service is asked again: a good one, and a failure or a kept release. */
const goodFor = 15 * 60_000;
const retryAfter = 30_000;

export function createClubDataset({ service, store, club, now = Date.now }: ClubDatasetOptions): ClubDataset {
  const machine = keptOnMachine(store);
  const listeners = new Set<(answer: Result<Dataset>) => void>();
  let latest: Promise<Result<Dataset>> | null = null;
  /** Until when `latest` stands; without end while its answer is under way. */
  let standsUntil = 0;
  /** The kept release last opened, so that a check that finds nothing new opens nothing. */
  let opened: { readonly text: string; readonly release: Release } | null = null;

  function current(): Promise<Result<Dataset>> {
    return latest !== null && now() < standsUntil ? latest : ask();
  }

  function ask(): Promise<Result<Dataset>> {
    const asked: Promise<Result<Dataset>> = load().then((answer) => {
      // A later sign-in or refresh has asked anew: its answer counts, not this one.
      if (latest !== asked) return latest ?? answer;
      const settled = answer.ok && answer.value.origin === "service";
      standsUntil = now() + (settled ? goodFor : retryAfter);
      listeners.forEach((listener) => listener(answer));
      return answer;
    });
    latest = asked;
    standsUntil = Infinity;
    return asked;
  }

  async function load(): Promise<Result<Dataset>> {
    const session = await machine.readSession();
    if (session === null) return fail(problem("not-signed-in"));
    const { token, member } = session;

    const kept = await openKept();
    const answer = await service.latestRelease(token, club, kept?.tag ?? null);
    const checkedAt = new Date(now()).toISOString();
    if (!answer.ok) return kept ? keptDataset(kept, member.code, answer.problem) : answer;
    if (!answer.value.changed) {
      if (kept === null) return fail(problem("service-refused", { status: 304, detail: "it sent no release." }));
      const notice = await machine.keepRelease(club, { text: kept.text, tag: kept.tag, checkedAt });
      return succeed({ release: kept.release, own: member.code, origin: "service", checkedAt, notice });
    }

    const { text, tag } = answer.value;
    const decoded = decodeRelease(text);
    if (!decoded.ok) return kept ? keptDataset(kept, member.code, decoded.problem) : decoded;
    opened = { text, release: decoded.value };
    const notice = await machine.keepRelease(club, { text, tag, checkedAt });
    return succeed({ release: decoded.value, own: member.code, origin: "service", checkedAt, notice });
  }

  /** The kept release, checked; one that is damaged is dropped, and so fetched anew. */
  async function openKept(): Promise<(KeptRelease & { readonly release: Release }) | null> {
    const kept = await machine.readRelease(club);
    if (kept === null) return null;
    if (opened?.text === kept.text) return { ...kept, release: opened.release };
    const decoded = decodeRelease(kept.text);
    if (!decoded.ok) {
      await machine.dropRelease(club);
      return null;
    }
    opened = { text: kept.text, release: decoded.value };
    return { ...kept, release: decoded.value };
  }

  function keptDataset(
    kept: KeptRelease & { readonly release: Release },
    own: string,
    cause: Problem,
  ): Result<Dataset> {
    // Whoever is refused must not go on reading; a service that is down or sends rubbish is another matter.
    if (cause.code === "not-signed-in") return fail(cause);
    const { version, date } = kept.release.stamp;
    const notice =
      cause.code === "service-unreachable"
        ? problem("kept-release-used", { host: service.host, version, date })
        : cause;
    return succeed({ release: kept.release, own, origin: "kept", checkedAt: kept.checkedAt, notice });
  }

  return {
    current,
    refresh: ask,
    async signIn(member) {
      const answer = await service.signIn(member);
      if (!answer.ok) return answer;
      await machine.keepSession(answer.value);
      await ask();
      return answer;
    },
    async signOut() {
      await machine.clear();
      opened = null;
      await ask();
    },
    async me() {
      const session = await machine.readSession();
      return session === null ? fail(problem("not-signed-in")) : service.me(session.token);
    },
    session: () => machine.readSession(),
    developmentMembers: () => service.developmentMembers(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
