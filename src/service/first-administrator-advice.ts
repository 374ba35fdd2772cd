import type { RunningService } from "./start-service";

/**
 * What to tell the person who started a service in which no club has an administrator; null if one has. The invitation
 * is for a terminal only, because output that goes elsewhere is often kept as a log; then none is made, and one that
 * was shown before goes on being valid.
 */
export async function firstAdministratorAdvice(
  { inviteFirstAdministrator }: Pick<RunningService, "inviteFirstAdministrator">,
  isTerminal: boolean,
): Promise<string | null> {
  if (!isTerminal) return null;
  const code = await inviteFirstAdministrator();
  if (code === null) return null;
  return (
    "No club has an administrator yet. This invitation makes one person the administrator of every club that has a " +
    `questionnaire; it can be accepted once, within a day, and only the newest counts:\n\n  ${code}\n\n` +
    "Paste it on the page /administrator of the service's public address, in any browser."
  );
}
