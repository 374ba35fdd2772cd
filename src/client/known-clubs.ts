import type { SignedIn } from "../contract/signed-in";
import type { SavedGroup } from "../domain/peers/saved-group";
import { problem, type Problem } from "../domain/problems";
import type { Directory } from "../domain/release/directory";
import { fail, succeed, type Result } from "../domain/result";
import type { ClubServiceClient } from "./club-service";
import type { KeptOnMachine } from "./kept-on-machine";

/** Who is signed in, and which clubs they may read. */
export interface KnownClubs {
  readonly session: SignedIn;
  readonly directory: Directory;
  /** The groups this member has saved. */
  readonly savedGroups: readonly SavedGroup[];
  /** ISO time when the service last confirmed this. */
  readonly checkedAt: string;
  /** Why this is the kept copy, not confirmed by the service; null if it is confirmed. */
  readonly cause: Problem | null;
  /** Says if nothing could be kept, or if saved groups could not be read; null if all is well. */
  readonly notice: Problem | null;
}

type Service = Pick<ClubServiceClient, "directory" | "peerGroups">;

/** Asks the service for the user's clubs and peer groups; if it does not answer, gives the ones it last named. */
export async function knownClubs(
  service: Service,
  machine: KeptOnMachine,
  now: () => number,
): Promise<Result<KnownClubs>> {
  const session = await machine.readSession();
  if (session === null) return fail(problem("not-signed-in"));
  const [known, groups] = await Promise.all([
    clubsOf(service, machine, now, session),
    groupsOf(service, machine, session),
  ]);
  if (!known.ok) return known;
  const { cause, notice } = known.value;
  return succeed({
    ...known.value,
    session,
    savedGroups: groups.savedGroups,
    // If the service does not answer at all, say so only once.
    notice: notice ?? (cause === null ? groups.notice : null),
  });
}

async function clubsOf(
  service: Service,
  machine: KeptOnMachine,
  now: () => number,
  { token, member: { code: member } }: SignedIn,
): Promise<Result<Pick<KnownClubs, "directory" | "checkedAt" | "cause" | "notice">>> {
  const kept = await machine.readDirectory(member);
  const answer = await service.directory(token, kept?.tag ?? null);
  if (!answer.ok) {
    // A user who is refused must not go on reading; a service that is down or sends nonsense is another matter.
    if (kept === null || answer.problem.code === "not-signed-in") return answer;
    const { directory, checkedAt } = kept;
    return succeed({ directory, checkedAt, cause: answer.problem, notice: null });
  }
  const checkedAt = new Date(now()).toISOString();
  const known = answer.value.changed ? { directory: answer.value.value, tag: answer.value.tag } : kept;
  if (known === null) return fail(problem("service-refused", { status: 304, detail: "it sent no directory." }));
  const { directory, tag } = known;
  const notice = await machine.keepDirectory({ member, directory, tag, checkedAt });
  return succeed({ directory, checkedAt, cause: null, notice });
}

async function groupsOf(
  service: Service,
  machine: KeptOnMachine,
  { token, member: { code: member } }: SignedIn,
): Promise<Pick<KnownClubs, "savedGroups" | "notice">> {
  const kept = await machine.readGroups(member);
  const answer = await service.peerGroups(token, member, kept?.tag ?? null);
  const savedGroups = kept?.groups ?? [];
  if (!answer.ok) return { savedGroups, notice: problem("saved-groups-not-read", { detail: answer.problem.message }) };
  if (!answer.value.changed) return { savedGroups, notice: null };
  const { value: groups, tag } = answer.value;
  return { savedGroups: groups, notice: await machine.keepGroups({ member, groups: [...groups], tag }) };
}
