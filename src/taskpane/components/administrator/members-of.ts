import type { Administration, ClubYearOf } from "../../../actions/administrator-ports";
import type { MemberReference } from "../../../contract/member";
import { succeed, type Result } from "../../../domain/result";

export type Members = readonly MemberReference[];

/** The members of a club year, by name, to choose from. */
export async function membersOf(administration: Administration, of: ClubYearOf): Promise<Result<Members>> {
  const returns = await administration.returns(of);
  if (!returns.ok) return returns;
  return succeed(returns.value.returns.map(({ member, name }) => ({ code: member, name })));
}
