import type { ClubToJoin, MembershipAsked, MembershipRequest } from "../contract/membership";
import type { MyReturn } from "../contract/my-returns";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** What is asked of the user in their clubs, as the service last said. */
export interface MyReturnsRead {
  readonly returns: readonly MyReturn[];
  /** ISO time when the service said so. */
  readonly asOf: string;
  /** Why this is what the machine kept; null if the service has just said it. */
  readonly cause: Problem | null;
}

/**
 * All the clubs of the signed-in user, and those that their authority may join. Each says for which authority, by its ONS
 * code. A problem if nobody is signed in, or for another authority since, or the service does not answer or refuses. No
 * promise rejects.
 */
export interface ClubsService {
  /** If the service does not answer, what this machine read last for the same member. */
  returns(member: string): Promise<Result<MyReturnsRead>>;
  /** Every club that asks something. */
  toJoin(member: string): Promise<Result<readonly ClubToJoin[]>>;
  /** Asks to join a club or leave it. Sent again with the same id, it is one request. */
  ask(request: MembershipAsked, member: string): Promise<Result<MembershipRequest>>;
  withdraw(id: string, member: string): Promise<Result<null>>;
}
