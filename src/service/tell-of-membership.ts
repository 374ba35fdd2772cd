import type { FastifyBaseLogger } from "fastify";
import type { MembershipRequest } from "../contract/membership";
import type { Mail, Mailer } from "./mail/mailer";
import { membershipMail } from "./mail/membership-mail";
import type { Database } from "./store/database";

interface Service {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly log: FastifyBaseLogger;
}

/**
 * Writes of a request to those whom it concerns next and who let others know their address. The pane shows it anyway, so
 * that mail which can't be sent holds up nothing.
 */
export async function tellOfMembership({ database, mailer, log }: Service, request: MembershipRequest): Promise<void> {
  const { club, id, state } = request;
  const to = await database.query<Mail["to"][number] & Record<string, unknown>>(
    state === "open"
      ? `select app_user.name, email from user_role join app_user on app_user.id = user_id join own_contact using (user_id)
          where club_id = $1 and role = 'administrator' and email is not null order by app_user.name, app_user.id`
      : `select app_user.name, email from membership_request join app_user on app_user.id = asked_by
           join own_contact on own_contact.user_id = asked_by
          where club_id = $1 and membership_request.id = $2 and email is not null`,
    state === "open" ? [club] : [club, id],
  );
  if (to.length === 0) return;
  const [named] = await database.query<{ label: string }>("select label from club where id = $1", [club]);
  try {
    await mailer.send({ ...membershipMail(named?.label ?? club, request), to });
  } catch (error) {
    // Its message may name the recipients.
    log.warn({ club, code: (error as { code?: unknown }).code ?? null }, "A notice of a request could not be sent.");
  }
}
