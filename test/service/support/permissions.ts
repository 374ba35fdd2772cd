import { randomUUID } from "node:crypto";
import type { Role } from "../../../src/contract/role";
import type { Policy } from "../../../src/service/enforce-policies";
import { leeds } from "../../domain/rules/answers-of";

/** "may", or the code of the refusal that says why not. */
type Outcome =
  "may" | "another-member" | "not-a-contributor" | "not-an-administrator" | "readers-only-read" | "unknown-club";

/** Who may use a route that is about the member Leeds in the club cla, as far as its address names them. */
interface Permission {
  readonly policy: Policy;
  /** For somebody who acts for that member, by role; an administrator acts for the club. */
  readonly own?: Readonly<Record<Role, Outcome>>;
  /** For somebody who acts for another member of the club, in any role but administrator. */
  readonly otherMember?: Outcome;
  /** For a contributor, and for an administrator, of another club. */
  readonly otherClub?: readonly [contributor: Outcome, administrator: Outcome];
  /** A body and headers with which the route gets as far as asking who may use it. */
  readonly body?: object;
  /** Whether the body is read only after that, so that it proves nothing. */
  readonly readsBodyLast?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

const all = (outcome: Outcome) =>
  ({ reader: outcome, contributor: outcome, approver: outcome, administrator: outcome }) as const;
const both = (outcome: Outcome) => [outcome, outcome] as const;

const open: Permission = { policy: "public" };
const local: Permission = { policy: "local" };
/** About the person themself. */
const signedIn: Permission = { policy: "signed-in", own: all("may"), otherMember: "may", otherClub: both("may") };
/** For everybody in the club. */
const inClub: Permission = { ...signedIn, otherClub: both("unknown-club") };
/** For the administrators of the club. */
const administrators: Permission = {
  policy: "signed-in",
  own: { ...all("not-an-administrator"), administrator: "may" },
  otherMember: "not-an-administrator",
  otherClub: both("unknown-club"),
};
/** What a member has submitted: for the member and the club's administrators. */
const submitted: Permission = { ...inClub, otherMember: "another-member" };
/** Submitting for a member. */
const submits: Permission = {
  policy: "signed-in",
  own: { reader: "not-a-contributor", contributor: "may", approver: "may", administrator: "not-a-contributor" },
  otherMember: "another-member",
  otherClub: both("unknown-club"),
  body: {},
  readsBodyLast: true,
};
/** Writing to the club for a member, or to the member for the club. */
const writes: Permission = {
  policy: "signed-in",
  own: { ...all("may"), reader: "readers-only-read" },
  otherMember: "another-member",
  otherClub: both("unknown-club"),
};
/** Who of a member answers which section: for the member only, and readers write nothing. */
const shared: Permission = {
  policy: "signed-in",
  own: { ...all("may"), administrator: "another-member" },
  otherMember: "another-member",
  otherClub: both("unknown-club"),
};
const sharesOut: Permission = {
  ...shared,
  own: { ...all("may"), reader: "readers-only-read", administrator: "another-member" },
};
/** What a member keeps across its clubs: for anyone who acts for it. */
const ofMember: Permission = {
  policy: "signed-in",
  own: { ...all("may"), administrator: "another-member" },
  otherMember: "another-member",
  otherClub: both("another-member"),
};

/** Asking for something that a member has across its clubs: for those who submit for it in any. */
const asks: Permission = { ...ofMember, own: { ...ofMember.own!, reader: "readers-only-read" } };

const invitation = { role: "reader", member: leeds };
const message = { id: "00000000-0000-4000-8000-000000000001", words: "Is this right?" };
const scenario = { scenario: "break-even", name: "Ours", inputs: { Weeks: 48 }, origins: {} };
const group = { label: "Ours", members: [leeds], made: { kind: "picked" } };

/** How a part of an address is filled in; what is not here goes by its own name. */
export const partsOfAddress: Readonly<Record<string, string>> = {
  club: "cla",
  year: "2025-26",
  member: leeds,
  version: "latest",
  from: "latest",
  to: "latest",
  id: "00000000-0000-4000-8000-000000000000",
  person: "00000000-0000-4000-8000-000000000000",
  prefix: "yst_AAAAAAAA",
  section: "contact",
};

/** Every route of the service. A route without an entry here fails the suite. */
export const permissions: Readonly<Record<string, Permission>> = {
  "GET /": open,
  "GET /*": open,
  "GET /healthz": open,
  "GET /readyz": open,
  "GET /openapi.json": open,
  "GET /workbench": open,
  "GET /office/*": open,
  "GET /workbench/samples.json": open,
  "GET /workbench/samples/*": open,
  "GET /v1/sign-in": open,
  "POST /v1/invitations/accept": { ...open, body: { code: "ysi_x", name: "Sam" } },
  "GET /v1/development/members": local,
  "POST /v1/development/sign-in": { ...local, body: { member: "Leeds" } },
  "POST /v1/development/administrator": { ...local, body: { code: "" } },
  "GET /v1/me": signedIn,
  "GET /v1/me/returns": signedIn,
  "GET /v1/me/tokens": signedIn,
  "POST /v1/me/tokens": signedIn,
  "DELETE /v1/me/tokens/:prefix": signedIn,
  "GET /v1/me/contact": signedIn,
  "PUT /v1/me/contact": { ...signedIn, body: { consent: false, email: null, phone: null } },
  "GET /v1/clubs/:club/people-directory": inClub,
  "GET /v1/clubs": signedIn,
  "GET /v1/directory": signedIn,
  "GET /v1/clubs/:club/releases": inClub,
  "GET /v1/clubs/:club/scrapbook": inClub,
  "GET /v1/clubs/:club/releases/:version": inClub,
  "GET /v1/clubs/:club/releases/:version/basis": administrators,
  "GET /v1/clubs/:club/releases/:version/withheld": administrators,
  "GET /v1/clubs/:club/releases/:from/differences/:to": inClub,
  "POST /v1/clubs/:club/years/:year/releases": administrators,
  "POST /v1/clubs/:club/years/:year/releases/:version/finalise": administrators,
  "GET /v1/clubs/:club/years/:year/form": inClub,
  "PUT /v1/clubs/:club/years/:year/signed-off-by": { ...administrators, body: { role: "contributor" } },
  "GET /v1/clubs/:club/years/:year/calendar.ics": inClub,
  "GET /v1/clubs/:club/years/:year/state": administrators,
  "PUT /v1/clubs/:club/years/:year/state": { ...administrators, body: { from: "open", to: "closed", reason: null } },
  "GET /v1/clubs/:club/years/:year/deadline": administrators,
  "PUT /v1/clubs/:club/years/:year/deadline": { ...administrators, body: { from: null, to: null, reason: "Because." } },
  "POST /v1/clubs/:club/years/:year/members/:member/extensions": {
    ...administrators,
    body: { until: "2027-01-08", reason: "Because." },
  },
  "GET /v1/clubs/:club/years/:year/returns": administrators,
  "GET /v1/clubs/:club/years/:year/findings": administrators,
  "POST /v1/clubs/:club/years/:year/reminders": {
    ...administrators,
    body: { members: null, text: null, again: false },
  },
  "GET /v1/clubs/:club/contacts": administrators,
  "GET /v1/clubs/:club/members/:member/contacts": submitted,
  "PUT /v1/clubs/:club/members/:member/contacts": { ...administrators, body: { contacts: [] } },
  "GET /v1/clubs/:club/audit": administrators,
  "GET /v1/clubs/:club/people": administrators,
  "PUT /v1/clubs/:club/people/:person": { ...administrators, body: invitation },
  "DELETE /v1/clubs/:club/people/:person": administrators,
  "GET /v1/clubs/:club/invitations": administrators,
  "POST /v1/clubs/:club/invitations": { ...administrators, body: invitation },
  "DELETE /v1/clubs/:club/invitations/:id": administrators,
  "GET /v1/clubs/:club/years/:year/members/:member/submissions": submitted,
  "GET /v1/clubs/:club/years/:year/members/:member/submissions/:version": submitted,
  "GET /v1/clubs/:club/years/:year/members/:member/submissions/:version/workbook": submitted,
  "POST /v1/clubs/:club/years/:year/members/:member/submissions": {
    ...submits,
    headers: { "idempotency-key": randomUUID(), "if-match": '"0"' },
  },
  "POST /v1/clubs/:club/years/:year/members/:member/validate": submits,
  "GET /v1/clubs/:club/years/:year/queries": administrators,
  "GET /v1/clubs/:club/years/:year/feedback": administrators,
  "GET /v1/clubs/:club/years/:year/members/:member/queries": submitted,
  "POST /v1/clubs/:club/years/:year/members/:member/queries": {
    ...writes,
    body: { ...message, subject: null, seen: null },
  },
  "POST /v1/clubs/:club/years/:year/members/:member/queries/:id/messages": { ...writes, body: message },
  "PUT /v1/clubs/:club/years/:year/members/:member/queries/:id/state": { ...administrators, body: { state: "open" } },
  "POST /v1/clubs/:club/years/:year/members/:member/feedback": {
    ...writes,
    own: { ...all("may"), reader: "readers-only-read", administrator: "not-a-contributor" },
    body: { ...message, question: "cla.starts" },
  },
  "GET /v1/clubs/:club/years/:year/members/:member/sections": shared,
  "POST /v1/clubs/:club/years/:year/members/:member/sections/progress": { ...sharesOut, body: { sections: [] } },
  "PUT /v1/clubs/:club/years/:year/members/:member/sections/:section/assignment": {
    ...sharesOut,
    body: { people: [], note: null, wishedFor: null },
    headers: { "if-match": '"0"' },
  },
  "PUT /v1/clubs/:club/years/:year/members/:member/sections/:section/readiness": {
    ...sharesOut,
    body: { ready: null },
    headers: { "if-match": '"0"' },
  },
  "GET /v1/members/:member/clubs": ofMember,
  "POST /v1/members/:member/membership-requests": {
    ...asks,
    body: { id: message.id, club: "cla", kind: "join", words: null },
  },
  "DELETE /v1/members/:member/membership-requests/:id": asks,
  "GET /v1/clubs/:club/membership-requests": administrators,
  "PUT /v1/clubs/:club/membership-requests/:id/decision": { ...administrators, body: { accept: true, reason: null } },
  "GET /v1/members/:member/audit": ofMember,
  "GET /v1/members/:member/peer-groups": ofMember,
  "PUT /v1/members/:member/peer-groups/:id": { ...ofMember, body: group, headers: { "if-match": '"0"' } },
  "DELETE /v1/members/:member/peer-groups/:id": { ...ofMember, headers: { "if-match": '"9"' } },
  "GET /v1/members/:member/scenarios": ofMember,
  "PUT /v1/members/:member/scenarios/:id": { ...ofMember, body: scenario, headers: { "if-match": '"0"' } },
  "DELETE /v1/members/:member/scenarios/:id": { ...ofMember, headers: { "if-match": '"9"' } },
};
