import type { ClubBehind } from "../actions/ports";
import type { PinnedClub } from "../actions/refresh-ports";
import type { DevelopmentMembers } from "../contract/development-sign-in";
import type { SignedIn } from "../contract/signed-in";
import { loadScript } from "../domain/load-script";
import { problem, type Problem } from "../domain/problems";
import { findClubNamed, findClubOf, type Directory, type DirectoryClub } from "../domain/release/directory";
import type { Pins } from "../domain/release/pins";
import type { Release, StampInUse } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import { isUnderWay, type Answer } from "./answer";
import type { ClubServiceClient } from "./club-service";
import type { Dataset } from "./dataset";
import { knownClubs, type KnownClubs } from "./known-clubs";
import type { ClubsInUse } from "./pinned-clubs";
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
  /** The clubs of which the open workbook is pinned to a release. */
  pinned(): Promise<Result<readonly PinnedClub[]>>;
  /** The same figures as if the workbook were pinned to these releases, to try that out; the workbook's own stay. */
  trial(pins: Pins): Omit<ClubFigures, "clubInHand">;
  /** The releases in use, one for each club; asks for nothing. */
  inUse(): readonly StampInUse[];
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
  /** Reads which releases the open workbook is pinned to. It is asked before the first figure is given, and at each refresh. */
  readonly readPins?: () => Promise<Result<Pins>>;
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

/** One answer of the service about what is newest, and of the workbook about what is pinned, and all read because of it. */
interface Round {
  /** Whether it is asked only to compare with, so that nobody is told of its answers. */
  readonly isTrial: boolean;
  readonly known: Standing<ClubsInUse>;
  readonly datasets: Map<string, Standing<Dataset>>;
}

export function createClubLibrary(options: ClubLibraryOptions): ClubLibrary {
  const { service, store, readPins = async () => succeed<Pins>(new Map()) } = options;
  const { now = Date.now, elapsed = () => performance.now() } = options;
  const machine = keptOnMachine(store);
  const shelf = releaseShelf(service, machine, now);
  const listeners = new Set<() => void>();
  let latest: Round | null = null;

  function stand<T>(asked: Promise<Result<T>>, isGood: (answer: Result<T>) => boolean, isTrial = false): Standing<T> {
    const standing: Standing<T> = { answer: asked, until: Infinity };
    const keep = (answer: Result<T>) => isGood((standing.answer = answer));
    // After a bug of ours we ask again too, and the callers who are waiting get the error.
    void asked
      .then(keep, () => false)
      .then((good) => {
        standing.until = elapsed() + (good ? goodFor : retryAfter);
        if (!isTrial) listeners.forEach((listener) => listener());
      });
    return standing;
  }

  function currentRound(): Round {
    return latest !== null && elapsed() < latest.known.until ? latest : begin();
  }

  function begin(): Round {
    return (latest = beginWith(readPins()));
  }

  function beginWith(pins: Promise<Result<Pins>>, isTrial = false): Round {
    // Both are asked at the same time: the workbook answers long before the service does.
    const clubs = knownClubs(service, machine, now);
    const known = stand(
      clubs.then(async (answer) => (answer.ok ? clubsInUse(answer.value, await pins) : answer)),
      (clubs) => clubs.ok && clubs.value.cause === null && isAllPinned(clubs.value),
      isTrial,
    );
    return { known, datasets: new Map(), isTrial };
  }

  /** The clubs with what is pinned, for which there is a script of its own, because most workbooks are not. */
  async function clubsInUse(known: KnownClubs, pins: Result<Pins>): Promise<Result<ClubsInUse>> {
    if (!pins.ok) return succeed({ ...known, pinned: pins, pins: [] });
    if (pins.value.size === 0) return succeed({ ...known, pinned: succeed(new Map()), pins: [] });
    const loaded = await loadScript(() => import("./pinned-clubs"));
    if (!loaded.ok) return succeed({ ...known, pinned: loaded, pins: [] });
    return succeed(await loaded.value.pinnedClubs(known, pins.value, shelf));
  }

  /**
   * Answers a question from the known clubs. If somebody signs in or refreshes meanwhile, it is answered from the new
   * ones.
   */
  function ask<T>(question: (known: ClubsInUse, round: Round) => Answer<T>, asked: Round | null = null): Answer<T> {
    const round = asked ?? currentRound();
    const put = (known: Result<ClubsInUse>) => (known.ok ? question(known.value, round) : known);
    const known = round.known.answer;
    const answer = isUnderWay(known) ? known.then(put) : put(known);
    if (!isUnderWay(answer) || asked !== null) return answer;
    return answer.then((given) => (round === latest ? given : ask(question)));
  }

  function datasetOf(club: Result<DirectoryClub>, known: ClubsInUse, { datasets, isTrial }: Round): Answer<Dataset> {
    if (!club.ok) return club;
    if (!known.pinned.ok) return known.pinned;
    const id = club.value.club;
    const standing = datasets.get(id);
    if (standing !== undefined && elapsed() < standing.until) return standing.answer;
    const asked = stand(load(club.value, known), (answer) => answer.ok && answer.value.origin === "service", isTrial);
    datasets.set(id, asked);
    return asked.answer;
  }

  async function load(club: DirectoryClub, known: ClubsInUse): Promise<Result<Dataset>> {
    const pinned = known.pinned.ok ? known.pinned.value.get(club.club) : undefined;
    const shelved = pinned ?? (await find(club, known));
    if (!shelved.ok) return shelved;
    const { release, cause, checkedAt, notice } = shelved.value;
    return succeed({
      release,
      own: known.session.member.code,
      savedGroups: known.savedGroups,
      origin: cause === null ? "service" : "kept",
      // The directory confirms the release it names.
      checkedAt: release.hash === club.release.hash && pinned === undefined ? known.checkedAt : checkedAt,
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
      const loaded = known.directory.clubs.filter(isInUse(known));
      await Promise.all(loaded.map((club) => datasetOf(succeed(club), known, round)));
      return succeed(known.directory);
    });
  }

  const isInUse =
    ({ pins }: ClubsInUse) =>
    ({ club }: DirectoryClub) =>
      shelf.has(club) || pins.some((pin) => pin.club === club);

  /** @param round null for the present one, which changes */
  const figuresIn = (round: Round | null): Omit<ClubFigures, "clubInHand"> => ({
    directory: () => ask(({ directory }) => succeed(directory), round),
    withIndicator: (indicator) =>
      ask((known, from) => {
        const found = findClubOf(known.directory, indicator);
        const club = found.ok ? findClubNamed(known.directory, found.value.club) : found;
        return datasetOf(club, known, from);
      }, round),
    ofClub: (club) => ask((known, from) => datasetOf(findClubNamed(known.directory, club), known, from), round),
  });

  return {
    ...figuresIn(null),
    trial: (pins) => figuresIn(beginWith(Promise.resolve(succeed(pins)), true)),
    pinned: async () => ask(({ pins, pinned }) => (pinned.ok ? succeed(pins) : pinned)),
    refresh,
    inUse: () =>
      [...(latest?.datasets.values() ?? [])].flatMap(({ answer }) =>
        !isUnderWay(answer) && answer.ok ? [answer.value.release.stamp] : [],
      ),
    behind: async () =>
      ask(async (known, round) => {
        const inUse = known.directory.clubs.filter(isInUse(known));
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

function isAllPinned({ pinned }: ClubsInUse): boolean {
  return pinned.ok && [...pinned.value.values()].every((shelved) => shelved.ok && shelved.value.cause === null);
}
