import type { PinnedClub } from "../../src/actions/refresh-ports";
import type { ClubBehind, ClubData, FiguresService, PersonalSignIn } from "../../src/actions/ports";
import type { DevelopmentMembers } from "../../src/contract/development-sign-in";
import { problem } from "../../src/domain/problems";
import { describedDirectory } from "../../src/domain/release/described-directory";
import type { Directory } from "../../src/domain/release/directory";
import type { Release } from "../../src/domain/release/release";
import { fail, succeed, type Result } from "../../src/domain/result";
import { smallRelease } from "../support/small-release";

export const asLeeds: ClubData = { release: smallRelease, own: "E08000035", savedGroups: [], notice: null };

/** A club service whose answers a test sets. */
export interface FakeFigures extends FiguresService {
  answer: Result<ClubData>;
  offer: Result<DevelopmentMembers | null>;
  /** The clubs and indicators that the user may search. */
  listed: Directory;
  refreshed: number;
  pins: readonly PinnedClub[];
  /** The newest release of a pinned club; null if it is the one in use. */
  newest: Release | null;
  /** The clubs that a refresh could not update. */
  behind: readonly ClubBehind[];
  /** The token of somebody who looks after clubs; null if the user doesn't. */
  looksAfter: string | null;
  /** What signs you in as yourself. */
  personal: PersonalSignIn;
  /** The result of signing out. */
  signedOut: Result<null>;
  /** Sets the answer and passes it to all listeners. */
  tell(answer: Result<ClubData>): void;
}

export function fakeFigures(answer: Result<ClubData> = succeed(asLeeds)): FakeFigures {
  const listeners = new Set<(answer: Result<ClubData>) => void>();
  const figures: FakeFigures = {
    answer,
    offer: succeed({
      members: [
        { code: "E08000035", name: "Leeds" },
        { code: "E10000016", name: "Kent" },
      ],
      demonstration: { code: "E08000035", name: "Leeds" },
    }),
    listed: describedDirectory(
      smallRelease,
      new Map([
        ["care.weekly-cost", "Costs"],
        ["care.rate", "Rates"],
      ]),
    ),
    refreshed: 0,
    behind: [],
    pins: [],
    newest: null,
    signedOut: succeed(null),
    current: async () => figures.answer,
    withIndicator: async () => figures.answer,
    directory: async () => succeed(figures.listed),
    clubs: async () => succeed([{ club: "small", label: "Small club" }]),
    choose: async () => figures.answer,
    pinned: async () => succeed(figures.pins),
    inUse: () => (figures.answer.ok ? [figures.answer.value.release.stamp] : []),
    refresh: async () => {
      figures.refreshed += 1;
      return figures.answer.ok ? succeed({ ...figures.answer.value, behind: figures.behind }) : figures.answer;
    },
    signInOffer: async () => figures.offer,
    hasSignInLink: () => true,
    looksAfter: null,
    administrator: async () => {
      figures.looksAfter = "yst_of_the_administrator";
      figures.tell(fail(problem("not-signed-in")));
      return succeed(figures.looksAfter);
    },
    administratorToken: async () => figures.looksAfter,
    personal: {
      hasAccounts: async () => succeed(false),
      withAccount: async () => fail(problem("account-not-asked", { detail: "user_cancelled" })),
      withText: async () => fail(problem("credential-refused")),
      needsName: (text) => text.startsWith("ysi_"),
    },
    loadPersonalSignIn: async () => figures.personal,
    signIn: async (member) => {
      figures.tell(succeed({ ...asLeeds, own: member }));
      return succeed(member);
    },
    signOut: async () => {
      figures.looksAfter = null;
      figures.tell(fail(problem("not-signed-in")));
      return figures.signedOut;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(next) {
      figures.answer = next;
      listeners.forEach((listener) => listener(next));
    },
  };
  return figures;
}
