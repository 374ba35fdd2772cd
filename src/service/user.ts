import type { Me } from "../contract/me";

/** What someone may do in one club. */
export interface ClubRole {
  readonly club: string;
  readonly role: Me["role"];
  /** The authority they act for; null for an administrator. */
  readonly member: Me["member"];
}

/** A person identified by their token. Everyone has a role in at least one club. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly [ClubRole, ...ClubRole[]];
  /** When their token expires. */
  readonly signedInUntil: Date;
}
