import type { SignedIn } from "../contract/signed-in";
import { problem } from "../domain/problems";
import { fail, type Result } from "../domain/result";

/**
 * Asks the service for the authority that the pane shows. A problem, and nothing is sent, if nobody is signed in, or if
 * the user has signed in for another authority since, as one can in another workbook.
 *
 * @param session who is signed in now; null if nobody is
 * @param member ONS code of the authority that the pane shows
 * @param ask is given the token, and the address under which the service keeps what is this member's
 */
export async function signedInFor<T>(
  session: () => Promise<SignedIn | null>,
  member: string,
  ask: (token: string, path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  // Read once, so that member and token are of one session even if somebody else is just signing in.
  const signed = await session();
  if (signed === null) return fail(problem("not-signed-in"));
  if (signed.member.code !== member) return fail(problem("signed-in-for-another", { now: signed.member.name }));
  return ask(signed.token, `/v1/members/${encodeURIComponent(member)}`);
}
