import type { ClubsService } from "../../src/actions/club-ports";
import type { ClubToJoin, MembershipAsked, MembershipRequest } from "../../src/contract/membership";
import type { MyReturn } from "../../src/contract/my-returns";
import type { Problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** Clubs kept in memory. */
export interface FakeClubs extends ClubsService {
  mine: MyReturn[];
  all: ClubToJoin[];
  /** What machine or service says of the returns, if not that they are as of now. */
  cause: Problem | null;
  readonly asked: MembershipAsked[];
  readonly withdrawn: string[];
  /** The answer to everything from now on; null makes it work again. */
  refusal: Problem | null;
}

const at = "2026-09-22T12:00:00.000Z";
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-10-09",
  draft: "2026-11-02",
  review: "2026-11-30",
  final: "2026-12-18",
};
const leeds = { code: "E08000035", name: "Leeds" };

export function aReturn(more: Partial<MyReturn> = {}): MyReturn {
  return {
    club: "cla",
    label: "Children Looked After",
    year: "2025-26",
    state: "open",
    opensOn: "2026-08-24",
    timetable,
    role: "contributor",
    member: leeds,
    due: "2026-10-09",
    extendedUntil: null,
    daysLate: 0,
    newest: null,
    openQueries: 0,
    progress: null,
    returned: null,
    latest: null,
    ...more,
  };
}

export function aClub(more: Partial<ClubToJoin> = {}): ClubToJoin {
  return {
    club: "adoption",
    label: "Adoption",
    year: "2025-26",
    state: "open",
    opensOn: "2026-08-24",
    timetable,
    about: { purpose: "Compare what adoption costs.", effort: "Two days.", help: "Ask the club." },
    sections: 9,
    questions: 120,
    registers: 1,
    shares: "values",
    members: 40,
    administrators: [{ name: "Ada Admin", email: "ada@club.example", phone: null }],
    isMember: false,
    isYours: false,
    lastYear: null,
    nextYear: "2026-27",
    request: null,
    ...more,
  };
}

export function aRequest(more: Partial<MembershipRequest> = {}): MembershipRequest {
  return {
    id: "00000000-0000-4000-8000-000000000009",
    club: "adoption",
    member: leeds,
    kind: "join",
    year: "2026-27",
    words: null,
    askedBy: "Sam Hill",
    askedAt: at,
    state: "open",
    decidedBy: null,
    decidedAt: null,
    reason: null,
    ...more,
  };
}

export function fakeClubs(mine: MyReturn[] = [aReturn()], all: ClubToJoin[] = [aClub()]): FakeClubs {
  const answer = async <T>(work: () => T): Promise<Result<T>> =>
    fake.refusal === null ? succeed(work()) : fail(fake.refusal);
  const fake: FakeClubs = {
    mine,
    all,
    cause: null,
    asked: [],
    withdrawn: [],
    refusal: null,
    returns: () => answer(() => ({ returns: fake.mine, asOf: at, cause: fake.cause })),
    toJoin: () => answer(() => fake.all),
    ask: (request) =>
      answer(() => {
        fake.asked.push(request);
        const { id, club, kind, words } = request;
        const asked = aRequest({ id, club, kind, words });
        fake.all = fake.all.map((each) => (each.club === club ? { ...each, request: asked } : each));
        return asked;
      }),
    withdraw: (id) =>
      answer(() => {
        fake.withdrawn.push(id);
        fake.all = fake.all.map((each) =>
          each.request?.id === id ? { ...each, request: { ...each.request, state: "withdrawn" } } : each,
        );
        return null;
      }),
  };
  return fake;
}
