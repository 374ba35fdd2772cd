import type { MemberReference } from "../contract/member";
import type { Role } from "../contract/role";

/** What someone may do in one club. */
export interface ClubRole {
  readonly club: string;
  readonly role: Role;
  /** The authority they act for; null for an administrator. */
  readonly member: MemberReference | null;
}

/** Who vouches for a person, and what it calls them: never an e-mail address. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** The issuer of the users of development sign-in. */
export const developmentIssuer = "development";

/** The issuer of people whom we know only by the invitation they accepted. */
export const invitationIssuer = "invitation";

/** A person identified by their token. Everyone has a role in at least one club. */
export interface User {
  readonly id: string;
  readonly identity: Identity;
  readonly name: string;
  readonly roles: readonly [ClubRole, ...ClubRole[]];
  /** When their token expires. */
  readonly signedInUntil: Date;
}
