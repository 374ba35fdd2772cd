import type { ClubBehind, ClubData, ClubService } from "../../src/actions/ports";
import type { MemberReference } from "../../src/contract/member";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";
import { smallRelease } from "../support/small-release";

export const asLeeds: ClubData = { release: smallRelease, own: "E08000035", savedGroups: [], notice: null };

/** A club service whose answers a test sets. */
export interface FakeClub extends ClubService {
  answer: Result<ClubData>;
  members: Result<readonly MemberReference[]>;
  refreshed: number;
  /** The clubs that a refresh finds no newer figures of. */
  behind: readonly ClubBehind[];
  /** What signing out comes to. */
  signedOut: Result<null>;
  /** Sets the answer and tells it to all who listen. */
  tell(answer: Result<ClubData>): void;
}

export function fakeClub(answer: Result<ClubData> = succeed(asLeeds)): FakeClub {
  const listeners = new Set<(answer: Result<ClubData>) => void>();
  const club: FakeClub = {
    answer,
    members: succeed([
      { code: "E08000035", name: "Leeds" },
      { code: "E10000016", name: "Kent" },
    ]),
    refreshed: 0,
    behind: [],
    signedOut: succeed(null),
    current: async () => club.answer,
    withIndicator: async () => club.answer,
    clubs: async () => succeed([{ club: "small", label: "Small club" }]),
    choose: async () => club.answer,
    refresh: async () => {
      club.refreshed += 1;
      return club.answer.ok ? succeed({ ...club.answer.value, behind: club.behind }) : club.answer;
    },
    developmentMembers: async () => club.members,
    hasSignInLink: () => true,
    signIn: async (member) => {
      club.tell(succeed({ ...asLeeds, own: member }));
      return succeed(member);
    },
    signOut: async () => {
      club.tell(fail(problem("not-signed-in")));
      return club.signedOut;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(next) {
      club.answer = next;
      listeners.forEach((listener) => listener(next));
    },
  };
  return club;
}
