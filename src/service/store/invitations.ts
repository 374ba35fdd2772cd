import { randomBytes } from "node:crypto";
import type { Invitation, InvitationRequest } from "../../contract/invitations";
import { refuse } from "../refusal";
import type { Queryable, Row, Transaction } from "./database";
import { hashToken } from "./hash-token";
import { requireActiveMember } from "./people";
import { recordInClubs } from "./record-in-clubs";

const day = 24 * 60 * 60 * 1000;
/** For how many days an invitation can be accepted if its administrator does not say. */
const usualDays = 14;

interface InvitationRow extends Row, Omit<Invitation, "issuedAt" | "expiresAt" | "member" | "state"> {
  issuedAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  code: string | null;
  member: string | null;
}

/** A code that nobody can guess: 256 bits. Its beginning says what it is. */
export function makeInvitationCode(): string {
  return `ysi_${randomBytes(32).toString("base64url")}`;
}

/**
 * Issues an invitation to a club. We store only the SHA-256 of its code.
 *
 * @param issued.by id of the administrator who invites
 * @throws Refusal 400 if role and member do not go together, 404 if the member is not in the club
 */
export async function issueInvitation(
  transaction: Transaction,
  club: string,
  { role, member, note = "", days = usualDays }: InvitationRequest,
  issued: { readonly by: string; readonly at: Date },
): Promise<{ readonly invitation: Invitation; readonly code: string }> {
  await requireActiveMember(transaction, club, { role, member });
  const code = makeInvitationCode();
  const expiresAt = new Date(issued.at.getTime() + days * day);
  const [row] = await transaction.query<{ id: string }>(
    `insert into invitation (sha256, club_id, role, member_code, note, issued_by, issued_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[hashToken(code), club, role, member, note.trim() === "" ? null : note.trim(), issued.by],
      ...[issued.at.toISOString(), expiresAt.toISOString()],
    ],
  );
  const invitation = (await findInvitations(transaction, club, issued.at)).find(({ id }) => id === row?.id);
  if (invitation === undefined) throw new Error("The invitation just issued cannot be found.");
  const { id } = invitation;
  await recordInClubs(transaction, [club], {
    what: "invitation issued",
    at: issued.at.toISOString(),
    user: issued.by,
    invitation: id,
    role,
    member,
    expires: expiresAt.toISOString(),
  });
  return { invitation, code };
}

/** A club's invitations as they are at that time, the newest first. */
export async function findInvitations(on: Queryable, club: string, now: Date): Promise<Invitation[]> {
  const rows = await on.query<InvitationRow>(
    `select invitation.id, invitation.role, member.code, member.name as member, invitation.note,
            coalesce(app_user.name, '') as "issuedBy", issued_at as "issuedAt", expires_at as "expiresAt",
            accepted_at as "acceptedAt", revoked_at as "revokedAt"
       from invitation
       left join app_user on app_user.id = invitation.issued_by
       left join member on member.club_id = invitation.club_id and member.code = invitation.member_code
      where invitation.club_id = $1 order by issued_at desc, invitation.id`,
    [club],
  );
  return rows.map(({ id, role, code, member, note, issuedBy, issuedAt, expiresAt, acceptedAt, revokedAt }) => ({
    id,
    role,
    note,
    issuedBy,
    member: code === null || member === null ? null : { code, name: member },
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: stateOf({ acceptedAt, revokedAt, expiresAt }, now),
  }));
}

function stateOf(
  { acceptedAt, revokedAt, expiresAt }: Pick<InvitationRow, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): Invitation["state"] {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}

/**
 * Revokes an invitation that nobody has accepted yet; one that is revoked already stays so.
 *
 * @throws Refusal 404 if the club has no such invitation, 409 if it was accepted
 */
export async function revokeInvitation(
  transaction: Transaction,
  { club, id, by, at }: { readonly club: string; readonly id: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const [row] = await transaction.query<{ accepted: boolean; revoked: boolean }>(
    `select accepted_at is not null as accepted, revoked_at is not null as revoked
       from invitation where club_id = $1 and id = $2 for update`,
    [club, id],
  );
  if (row === undefined) throw refuse("unknown-invitation", { club });
  if (row.accepted) throw refuse("invitation-accepted");
  if (row.revoked) return;
  await transaction.query("update invitation set revoked_at = $2 where id = $1", [id, at.toISOString()]);
  await recordInClubs(transaction, [club], {
    what: "invitation revoked",
    at: at.toISOString(),
    user: by,
    invitation: id,
  });
}
