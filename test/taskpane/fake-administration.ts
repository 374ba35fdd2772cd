import type { MembershipRequest } from "../../src/contract/membership";
import type { Administration } from "../../src/actions/administrator-ports";
import type { CollectionState } from "../../src/contract/collection-state";
import type { ReleaseSummary } from "../../src/contract/clubs";
import type { Feedback, Query } from "../../src/contract/queries";
import type { Invitation } from "../../src/contract/invitations";
import type { Person } from "../../src/contract/people";
import type { ClubContacts } from "../../src/contract/reminders";
import type { SubmittingRole } from "../../src/contract/role";
import { findClub } from "../../src/domain/clubs/index";
import type { Problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** A club service with one club year, kept in memory. */
export interface FakeAdministration extends Administration {
  state_: CollectionState;
  releases_: ReleaseSummary[];
  queries_: Query[];
  people_: Person[];
  invitations_: Invitation[];
  contacts_: ClubContacts["members"];
  feedback_: Feedback["questions"];
  signedOffBy_: SubmittingRole;
  /** Whether the club year, and its releases, are of demonstration data. */
  demonstration_: boolean;
  /** Everything that was asked to be done, in order. */
  readonly done: unknown[][];
  requests_: MembershipRequest[];
  /** The answer to what is asked from now on; null makes it work again. */
  refusal: Problem | null;
}

export const cla = { club: "cla", year: "2025-26" };
const leeds = "E08000035";
const at = "2026-11-22T12:00:00.000Z";

export function aRelease(version: number, state: "draft" | "final" = "draft"): ReleaseSummary {
  return { version, state, date: "2026-11-22", hash: "0".repeat(64) };
}

export function fakeAdministration(state: CollectionState = "open"): FakeAdministration {
  const answer = async <T>(value: () => T): Promise<Result<T>> =>
    fake.refusal === null ? succeed(value()) : fail(fake.refusal);
  const act = <T>(what: unknown[], value: () => T) => {
    fake.done.push(what);
    return answer(value);
  };
  const yearState = () => ({
    state: fake.state_,
    opensOn: "2026-08-24",
    ...(fake.demonstration_ && { demonstration: true as const }),
    signedOffBy: fake.signedOffBy_,
    steps: [],
  });
  const deadline = () => ({ deadline: "2026-10-09", timetable: "2026-10-09", changes: [], extensions: [] });
  const newest = { version: 2, receivedAt: at, submittedBy: "Bo of Leeds", explained: 3 };
  const due = { due: "2026-10-09", extendedUntil: null };
  const fake: FakeAdministration = {
    state_: state,
    releases_: [],
    queries_: [],
    people_: [],
    invitations_: [],
    requests_: [],
    contacts_: [],
    feedback_: [],
    demonstration_: false,
    signedOffBy_: "contributor",
    done: [],
    refusal: null,
    clubs: () =>
      answer(() => [
        {
          id: "cla",
          label: "Children Looked After",
          latest: null,
          years: [
            {
              year: "2025-26",
              state: fake.state_,
              opensOn: "2026-08-24",
              ...(fake.demonstration_ && { demonstration: true as const }),
              newestVersion: 1,
            },
          ],
        },
      ]),
    state: () => answer(yearState),
    takeStep: (of, change) =>
      act(["step", of, change], () => {
        fake.state_ = change.to;
        return yearState();
      }),
    setSignedOffBy: (of, role) => act(["signed off by", of, role], () => (fake.signedOffBy_ = role)),
    form: () => answer(() => findClub("cla", "2025-26")!),
    deadline: () => answer(deadline),
    setDeadline: (of, change) => act(["deadline", of, change], () => ({ ...deadline(), deadline: change.to })),
    extend: (of, member, request) => act(["extend", of, member, request], () => null),
    returns: () =>
      answer(() => ({
        state: fake.state_,
        deadline: "2026-10-09",
        returns: [
          {
            member: "E09000010",
            name: "Enfield",
            state: "not returned",
            newest: null,
            ...due,
            progress: null,
            daysLate: 44,
          },
          {
            member: leeds,
            name: "Leeds",
            state: "returned",
            newest,
            due: "2026-11-27",
            extendedUntil: "2026-11-27",
            progress: { ready: 2, sections: 6, asked: 60, answered: 48, toFix: 3, at },
            daysLate: 0,
          },
        ],
      })),
    findings: () => answer(() => ({ findings: [{ rule: "CLA-014", members: 1, explanations: 3 }] })),
    remind: (of, request) =>
      act(["remind", of, request], () => ({
        reminders: [{ member: "E09000010", name: "Enfield", outcome: "sent", recipients: 2 }],
      })),
    versions: (_of, member) =>
      answer(() =>
        [1, 2]
          .filter(() => member === leeds)
          .map((version) => ({
            id: `id ${version}`,
            ...cla,
            member,
            memberName: "Leeds",
            version,
            receivedAt: at,
            hash: "0".repeat(64),
            submittedBy: "Bo of Leeds",
            explained: version,
            daysLate: 0,
          })),
      ),
    releases: () => answer(() => fake.releases_),
    publishDraft: (of) =>
      act(["draft", of], () => {
        const release = aRelease(fake.releases_.length + 1);
        fake.releases_ = [release, ...fake.releases_];
        fake.state_ = "draft";
        return release;
      }),
    publishFinal: (of, draft) =>
      act(["final", of, draft], () => {
        const release = aRelease(fake.releases_.length + 1, "final");
        fake.releases_ = [release, ...fake.releases_];
        fake.state_ = "final";
        return release;
      }),
    withheld: () =>
      answer(() => ({
        withheld: [
          {
            member: leeds,
            sum: "cla.starts",
            why: "small-count",
            because: ["cla.starts"],
            indicators: ["cla.starts.rate-per-10000"],
          },
        ],
        answers: [{ member: "E09000010", question: "cla.waiting", label: "Waiting lists", why: "a postcode" }],
      })),
    differences: (_club, from, to) =>
      answer(() => ({
        from: aRelease(from),
        to: aRelease(to),
        newIndicators: [],
        goneIndicators: [],
        newMembers: [],
        goneMembers: [],
        newYears: [],
        goneYears: [],
        changed: [
          {
            indicator: "cla.starts.rate-per-10000",
            member: leeds,
            year: "2025-26",
            before: 85,
            after: 86.5,
            reason: { why: "submission", before: 1, after: 2 },
          },
        ],
        appeared: [
          {
            indicator: "cla.starts.rate-per-10000",
            member: "E09000010",
            year: "2025-26",
            before: null,
            after: 0,
            reason: { why: "no-longer-withheld" },
          },
        ],
        vanished: [],
        same: 1200,
      })),
    membershipRequests: () => answer(() => fake.requests_),
    decide: (_club, id, { accept, reason }) =>
      act(["decide", id, accept, reason], () => {
        const state = accept ? ("accepted" as const) : ("refused" as const);
        fake.requests_ = fake.requests_.map((each) =>
          each.id === id ? { ...each, state, reason, decidedBy: "You", decidedAt: at } : each,
        );
        return fake.requests_.find((each) => each.id === id)!;
      }),
    queries: () => answer(() => fake.queries_),
    raise: (of, member, request) => act(["raise", of, member, request], () => thread(member, request)),
    reply: (_of, { id, member }, message) => act(["reply", id, member, message], () => thread(member, message)),
    setQueryState: (_of, { id, member }, to) =>
      act(["query state", id, to], () => {
        fake.queries_ = fake.queries_.map((query) => (query.id === id ? { ...query, state: to } : query));
        return thread(member, { id, words: "" });
      }),
    feedback: () => answer(() => fake.feedback_),
    contacts: () => answer(() => fake.contacts_),
    setContacts: (club, member, contacts) =>
      act(["contacts", club, member, contacts], () => {
        fake.contacts_ = fake.contacts_.map((each) => (each.code === member ? { ...each, contacts } : each));
      }),
    people: () => answer(() => fake.people_),
    setRole: (club, person, change) => act(["role", club, person, change], () => null),
    removePerson: (club, person) =>
      act(["remove", club, person], () => {
        fake.people_ = fake.people_.filter(({ id }) => id !== person);
        return null;
      }),
    invitations: () => answer(() => fake.invitations_),
    invite: (club, request) => act(["invite", club, request], () => "ysi_code"),
    revokeInvitation: (club, id) =>
      act(["revoke", club, id], () => {
        fake.invitations_ = fake.invitations_.map((each) => (each.id === id ? { ...each, state: "revoked" } : each));
        return null;
      }),
  };
  return fake;
}

function thread(member: string, { id, words }: { readonly id: string; readonly words: string }): Query {
  return {
    id,
    member,
    kind: "query",
    subject: null,
    seen: null,
    version: null,
    state: "open",
    answeredByVersion: null,
    messages: [{ id, at, by: "Ada Byron", side: "club", words }],
  };
}
