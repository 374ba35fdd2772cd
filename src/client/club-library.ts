import type { ClubBehind } from "../actions/ports";
import type { DevelopmentMembers } from "../contract/development-sign-in";
import type { SignedIn } from "../contract/signed-in";
import { problem, type Problem } from "../domain/problems";
import { findClubNamed, findClubOf, type Directory, type DirectoryClub } from "../domain/release/directory";
import type { Release, ReleaseStamp } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import { isUnderWay, type Answer } from "./answer";
import type { ClubServiceClient } from "./club-service";
import type { Dataset } from "./dataset";
import { knownClubs, type KnownClubs } from "./known-clubs";
import { keptOnMachine, type KeptValues } from "./kept-on-machine";
import { releaseShelf, type ShelvedRelease } from "./release-shelf";
import type { ReleaseStore } from "./release-store";

/**
 * The figures of several clubs, for formulas. Loaded figures are returned at once, so that thousands of cells don't
 * wait for each other. No promise rejects.
 */
export interface ClubFigures {
  /** The clubs the user may read and all their indicators (id, label, club), without fetching a release. */
  directory(): Answer<Directory>;
  /**
   * The dataset of the club that has this indicator (id or label; case and spaces don't matter). Only that club's
   * release is fetched, once however many formulas ask. If no club has it, the problem names the nearest id in all the
   * user's clubs.
   */
  withIndicator(indicator: string): Answer<Dataset>;
  /** The dataset of a club by id or label. */
  ofClub(club: string): Answer<Dataset>;
  /** The dataset of the club that the pane shows, or of the first club if there is no pane. */
  clubInHand(): Answer<Dataset>;
}

/** The figures of all clubs the user may read, from the service or as kept on this machine, and who the user is. */
export interface ClubLibrary extends Omit<ClubFigures, "clubInHand"> {
  /** Asks the service for the newest releases, and updates every loaded club. */
  refresh(): Promise<Result<Directory>>;
  /** The releases in use, one for each club; asks for nothing. */
  inUse(): readonly ReleaseStamp[];
  /** The clubs in use whose figures the service has not confirmed as the newest, and why. */
  behind(): Promise<Result<readonly ClubBehind[]>>;
  /** Signs in as this member with the code from the sign-in link. */
  signIn(member: string, code: string): Promise<Result<SignedIn>>;
  /** The access token of the development administrator, with the code from the sign-in link. */
  administrator(code: string): Promise<Result<string>>;
  /** Shows the figures of somebody who has signed in as themself. */
  keepSession(session: SignedIn): Promise<void>;
  /** Keeps the token of somebody who looks after clubs. */
  keepAdministrator(token: string): Promise<void>;
  /** That token; null if nobody has signed in who does. */
  administratorToken(): Promise<string | null>;
  /** Signs out and deletes what was kept; a problem if something may still be on the machine. */
  signOut(): Promise<Result<null>>;
  /** Who is signed in, with the token that proves it; null if nobody is. */
  session(): Promise<SignedIn | null>;
  /** The forms, choices and scrapbook answers kept on this machine; deleted together with everything else. */
  readonly kept: KeptValues;
  /** Whom you can sign in as with the sign-in link; null if the service does not offer that. */
  signInOffer(): Promise<Result<DevelopmentMembers | null>>;
  /** Calls the listener when answers may have changed; the returned function stops that. */
  subscribe(listener: () => void): () => void;
}

export interface ClubLibraryOptions {
  readonly service: ClubServiceClient;
  readonly store: ReleaseStore;
  /** The time now in milliseconds; set by tests. */
  readonly now?: () => number;
  /** Milliseconds of a clock that changing the computer's time doesn't affect; set by tests. */
  readonly elapsed?: () => number;
}

/** How long we use an answer before asking the service again: a good one, and a failure or a kept copy. */
const goodFor = 15 * 60_000;
const retryAfter = 30_000;

interface Standing<T> {
  /** A promise only until it resolves. */
  answer: Answer<T>;
  /** Infinity until the answer is there. */
  until: number;
}

/** One answer of the service about what is newest, and everything read because of it. */
interface Round {
  readonly known: Standing<KnownClubs>;
  readonly datasets: Map<string, Standing<Dataset>>;
}

export function createClubLibrary(options: ClubLibraryOptions): ClubLibrary {
  const { service, store, now = Date.now, elapsed = () => performance.now() } = options;
  const machine = keptOnMachine(store);
  const shelf = releaseShelf(service, machine, now);
  const listeners = new Set<() => void>();
  let latest: Round | null = null;

  function stand<T>(asked: Promise<Result<T>>, isGood: (answer: Result<T>) => boolean): Standing<T> {
    const standing: Standing<T> = { answer: asked, until: Infinity };
    const keep = (answer: Result<T>) => isGood((standing.answer = answer));
    // After a bug of ours we ask again too, and the callers who are waiting get the error.
    void asked
      .then(keep, () => false)
      .then((good) => {
        standing.until = elapsed() + (good ? goodFor : retryAfter);
        listeners.forEach((listener) => listener());
      });
    return standing;
  }

  function currentRound(): Round {
    return latest !== null && elapsed() < latest.known.until ? latest : begin();
  }

  function begin(): Round {
    const known = stand(knownClubs(service, machine, now), (clubs) => clubs.ok && clubs.value.cause === null);
    latest = { known, datasets: new Map() };
    return latest;
  }

  /**
   * Answers a question from the known clubs. If somebody signs in or refreshes meanwhile, it is answered from the new
   * ones.
   */
  function ask<T>(question: (known: KnownClubs, round: Round) => Answer<T>): Answer<T> {
    const round = currentRound();
    const put = (known: Result<KnownClubs>) => (known.ok ? question(known.value, round) : known);
    const known = round.known.answer;
    const answer = isUnderWay(known) ? known.then(put) : put(known);
    return isUnderWay(answer) ? answer.then((given) => (round === latest ? given : ask(question))) : answer;
  }

  function datasetOf(club: Result<DirectoryClub>, known: KnownClubs, { datasets }: Round): Answer<Dataset> {
    if (!club.ok) return club;
    const id = club.value.club;
    const standing = datasets.get(id);
    if (standing !== undefined && elapsed() < standing.until) return standing.answer;
    const asked = stand(load(club.value, known), (answer) => answer.ok && answer.value.origin === "service");
    datasets.set(id, asked);
    return asked.answer;
  }

  async function load(club: DirectoryClub, known: KnownClubs): Promise<Result<Dataset>> {
    const shelved = await find(club, known);
    if (!shelved.ok) return shelved;
    const { release, cause, checkedAt, notice } = shelved.value;
    return succeed({
      release,
      own: known.session.member.code,
      savedGroups: known.savedGroups,
      origin: cause === null ? "service" : "kept",
      // The directory confirms the release it names.
      checkedAt: release.hash === club.release.hash ? known.checkedAt : checkedAt,
      notice: noticeOf(cause, release) ?? notice ?? known.notice,
    });
  }

  async function find(
    { club, release }: DirectoryClub,
    { cause, session }: KnownClubs,
  ): Promise<Result<ShelvedRelease>> {
    const kept = cause === null ? null : await shelf.kept(club);
    if (kept !== null) return succeed({ ...kept, cause });
    // It did not answer a moment ago, so don't make a cell wait for it again.
    return cause?.code === "service-unreachable" ? fail(cause) : shelf.newest(club, release.hash, session.token);
  }

  function noticeOf(cause: Problem | null, { stamp: { version, date } }: Release): Problem | null {
    if (cause?.code !== "service-unreachable") return cause;
    return problem("kept-release-used", { host: service.host, version, date });
  }

  async function refresh(): Promise<Result<Directory>> {
    begin();
    return ask(async (known, round) => {
      const loaded = known.directory.clubs.filter(({ club }) => shelf.has(club));
      await Promise.all(loaded.map((club) => datasetOf(succeed(club), known, round)));
      return succeed(known.directory);
    });
  }

  return {
    directory: () => ask(({ directory }) => succeed(directory)),
    withIndicator: (indicator) =>
      ask((known, round) => {
        const found = findClubOf(known.directory, indicator);
        const club = found.ok ? findClubNamed(known.directory, found.value.club) : found;
        return datasetOf(club, known, round);
      }),
    ofClub: (club) => ask((known, round) => datasetOf(findClubNamed(known.directory, club), known, round)),
    refresh,
    inUse: () => shelf.inUse(),
    behind: async () =>
      ask(async (known, round) => {
        const inUse = known.directory.clubs.filter(({ club }) => shelf.has(club));
        const answers = await Promise.all(
          inUse.map(async (club) => ({ club, answer: await datasetOf(succeed(club), known, round) })),
        );
        return succeed(
          answers.flatMap(({ club: { label }, answer }): readonly ClubBehind[] => {
            if (!answer.ok) return [{ label, problem: answer.problem }];
            const { origin, notice } = answer.value;
            return origin === "kept" && notice !== null ? [{ label, problem: notice }] : [];
          }),
        );
      }),
    async signIn(member, code) {
      const answer = await service.signIn(member, code);
      if (!answer.ok) return answer;
      await this.keepSession(answer.value);
      return answer;
    },
    async keepSession(session) {
      await machine.keepSession(session);
      await refresh();
    },
    async keepAdministrator(token) {
      await machine.keepAdministrator(token);
      await refresh();
    },
    administratorToken: () => machine.readAdministrator(),
    async signOut() {
      const left = await machine.clear();
      shelf.forget();
      await refresh();
      return left === null ? succeed(null) : fail(left);
    },
    session: () => machine.readSession(),
    kept: machine,
    signInOffer: () => service.signInOffer(),
    administrator: (code) => service.administrator(code),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
