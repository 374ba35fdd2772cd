import type { MembershipAsked, MembershipDecision, MembershipRequest } from "../../contract/membership";
import { yearsEarlier } from "../../domain/years-earlier";
import { refuse } from "../refusal";
import type { User } from "../user";
import type { Database, Queryable, Transaction } from "./database";
import { findClubsToJoin, findRequests } from "./find-membership";
import { hashOfRecord } from "./hash-of-record";
import { setRole } from "./people";
import { recordInClubs } from "./record-in-clubs";

interface By {
  readonly user: Pick<User, "id" | "name" | "roles">;
  readonly at: Date;
}

/**
 * Asks that a member be in a club, or out of it, from its next year on. The same id again changes nothing.
 *
 * @throws Refusal 404 for a club that asks nothing, 409 if it is in or out already or a request is open, 422 if the id was
 * used for something else
 */
export async function askMembership(
  database: Database,
  member: { readonly code: string; readonly name: string },
  { id, club, kind, words }: MembershipAsked,
  { user, at }: By,
): Promise<{ readonly request: MembershipRequest; readonly isNew: boolean }> {
  return database
    .transaction(async (transaction) => {
      const found = (await findClubsToJoin(transaction, member.code, user, at)).find((each) => each.club === club);
      if (found === undefined) throw refuse("no-club-to-join", { club });
      const entry = {
        what: "membership asked",
        at: at.toISOString(),
        user: user.id,
        request: id,
        member: member.code,
        kind,
      };
      const { nextYear: year } = found;
      await recordInClubs(transaction, [club], {
        ...entry,
        year,
        record: hashOfRequest({ words, memberName: member.name, by: user.name }),
      });
      // From here on, nobody else asks anything of this club.
      const known = await findRequest(transaction, id);
      if (known !== null) {
        const isSame = known.club === club && known.member.code === member.code && known.kind === kind;
        throw new AskedBefore(isSame ? known : null);
      }
      const before = await findRequests(transaction, { club, member: member.code });
      if (before.some(({ state }) => state === "open")) throw refuse("asked-already");
      if ((kind === "join") === found.isMember) throw refuse("nothing-to-ask", { club: found.label, kind });
      await transaction.query(
        `insert into membership_request (club_id, id, member_code, member_name, kind, year, words, asked_at, asked_by,
         asked_by_name, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')`,
        [club, id, member.code, member.name, kind, year, words, at.toISOString(), user.id, user.name],
      );
      return { request: await kept(transaction, id), isNew: true };
    })
    .catch((error: unknown) => {
      // Nothing was written, not even to the record.
      if (!(error instanceof AskedBefore)) throw error;
      if (error.request === null) throw refuse("id-used");
      return { request: error.request, isNew: false };
    });
}

/** Ends a transaction that would say again what was said before. */
class AskedBefore extends Error {
  constructor(readonly request: MembershipRequest | null) {
    super("This was asked before.");
  }
}

/** Takes a request back. @throws Refusal 404 if the member has made none with that id, 409 if it was decided */
export async function withdrawRequest(database: Database, member: string, id: string, by: By): Promise<void> {
  await database.transaction(async (transaction) => {
    const found = await findRequest(transaction, id);
    if (found?.member.code !== member) throw refuse("unknown-request");
    await end(transaction, found, "withdrawn", null, by);
  });
}

/**
 * Accepts or refuses a request. With one to join, the member is in the club from that year on, and the person who asked
 * is a contributor for it; with one to leave, the member's last year is the one before.
 *
 * @throws Refusal 404 if the club has no such request, 409 if it was decided
 */
export async function decideRequest(
  database: Database,
  club: string,
  id: string,
  { accept, reason }: MembershipDecision,
  by: By,
): Promise<MembershipRequest> {
  return database.transaction(async (transaction) => {
    const found = await findRequest(transaction, id);
    if (found?.club !== club) throw refuse("unknown-request");
    await end(transaction, found, accept ? "accepted" : "refused", reason, by);
    if (accept) await (found.kind === "join" ? join(transaction, found) : leave(transaction, found));
    return kept(transaction, id);
  });
}

async function join(transaction: Transaction, { club, id, member, year }: MembershipRequest): Promise<void> {
  const [added] = await transaction.query(
    `insert into member (club_id, code, name, abolished) values ($1, $2, $3, false)
     on conflict (club_id, code) do nothing returning code`,
    [club, member.code, member.name],
  );
  await transaction.query(
    `insert into membership_years (club_id, member_code, first_year, last_year) values ($1, $2, $3, null)
     on conflict (club_id, member_code) do update set last_year = null`,
    // One that comes back has been there before.
    [club, member.code, added === undefined ? null : year],
  );
  const [asked] = await transaction.query<{ person: string }>(
    `select asked_by as person from membership_request
      where id = $1 and not exists (select from user_role where club_id = $2 and user_id = asked_by)`,
    [id, club],
  );
  if (asked !== undefined) {
    await setRole(transaction, { club, person: asked.person, role: "contributor", member: member.code });
  }
}

async function leave(transaction: Transaction, { club, member, year }: MembershipRequest): Promise<void> {
  await transaction.query(
    `insert into membership_years (club_id, member_code, first_year, last_year) values ($1, $2, null, $3)
     on conflict (club_id, member_code) do update set last_year = excluded.last_year`,
    [club, member.code, yearsEarlier(year, 1)],
  );
}

async function end(
  transaction: Transaction,
  { club, id, member, kind }: MembershipRequest,
  state: Exclude<MembershipRequest["state"], "open">,
  reason: string | null,
  { user, at }: By,
): Promise<void> {
  await recordInClubs(transaction, [club], {
    what: `membership ${state}`,
    at: at.toISOString(),
    user: user.id,
    request: id,
    member: member.code,
    kind,
    record: hashOfDecision({ reason, by: user.name }),
  });
  const now = await findRequest(transaction, id);
  if (now?.state !== "open") throw refuse("decided-already");
  await transaction.query(
    `update membership_request set state = $2, decided_at = $3, decided_by = $4, decided_by_name = $5, reason = $6
      where id = $1`,
    [id, state, at.toISOString(), user.id, user.name, reason],
  );
}

/** What the record of a request must not contain: words and names. */
export function hashOfRequest(said: { words: string | null; memberName: string; by: string }): string {
  return hashOfRecord([said.words, said.memberName, said.by]);
}

export function hashOfDecision(said: { reason: string | null; by: string }): string {
  return hashOfRecord([said.reason, said.by]);
}

async function findRequest(on: Queryable, id: string): Promise<MembershipRequest | null> {
  return (await findRequests(on, { club: null, member: null })).find((request) => request.id === id) ?? null;
}

async function kept(on: Queryable, id: string): Promise<MembershipRequest> {
  const found = await findRequest(on, id);
  if (found === null) throw new Error("The request just stored cannot be found.");
  return found;
}
