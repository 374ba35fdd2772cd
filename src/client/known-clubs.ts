import type { SignedIn } from "../contract/development-sign-in";
import { problem, type Problem } from "../domain/problems";
import type { Directory } from "../domain/release/directory";
import { fail, succeed, type Result } from "../domain/result";
import type { ClubServiceClient } from "./club-service";
import type { KeptOnMachine } from "./kept-on-machine";

/** Who is signed in, and which clubs that opens to them. */
export interface KnownClubs {
  readonly session: SignedIn;
  readonly directory: Directory;
  /** ISO time at which the service last answered that this is so. */
  readonly checkedAt: string;
  /** Why the service did not confirm it now, so that it is what was kept; null where it did. */
  readonly cause: Problem | null;
  /** Where nothing could be kept; null where all is well. */
  readonly notice: Problem | null;
}

/** Asks the service for one's clubs; where it does not answer, they are those it last named. */
export async function knownClubs(
  service: Pick<ClubServiceClient, "directory">,
  machine: KeptOnMachine,
  now: () => number,
): Promise<Result<KnownClubs>> {
  const session = await machine.readSession();
  if (session === null) return fail(problem("not-signed-in"));
  const member = session.member.code;
  const kept = await machine.readDirectory(member);
  const answer = await service.directory(session.token, kept?.tag ?? null);
  if (!answer.ok) {
    // Whoever is refused must not go on reading; a service that is down or sends rubbish is another matter.
    if (kept === null || answer.problem.code === "not-signed-in") return answer;
    return succeed({ session, ...kept, cause: answer.problem, notice: null });
  }
  const checkedAt = new Date(now()).toISOString();
  const known = answer.value.changed ? { directory: answer.value.value, tag: answer.value.tag } : kept;
  if (known === null) return fail(problem("service-refused", { status: 304, detail: "it sent no directory." }));
  const { directory, tag } = known;
  const notice = await machine.keepDirectory({ member, directory, tag, checkedAt });
  return succeed({ session, directory, checkedAt, cause: null, notice });
}
