import type { FastifyPluginAsync } from "fastify";
import { clubYearAddress, type ClubYearAddress } from "../../contract/club-years";
import { reminderRequest, reminders, type ReminderRequest, type Reminders } from "../../contract/reminders";
import type { Mailer } from "../mail/mailer";
import { refuse } from "../refusal";
import { requireAdministrator } from "../require-club";
import { sendReminders } from "../send-reminders";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findReturns } from "../store/find-returns";

interface Options {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly now: () => Date;
}

/** Reminders to members whose return is not there, for the club's administrators. */
export const reminderRoutes: FastifyPluginAsync<Options> = async (app, { database, mailer, now }) => {
  app.post<{ Params: ClubYearAddress; Body: ReminderRequest }>(
    "/v1/clubs/:club/years/:year/reminders",
    {
      config: { policy: "signed-in" },
      schema: {
        description:
          "Writes to the contacts of members: of those without a return, unless it says which. Nobody is reminded twice on a day unless `again` is true.",
        params: clubYearAddress,
        body: reminderRequest,
        response: { 200: reminders },
      },
    },
    async (request, reply): Promise<Reminders> => {
      const user = signedInUser(request);
      const { params, body } = request;
      requireAdministrator(user, params.club);
      const at = now();
      const { returns, state, deadline } = await findReturns(database, params.club, params.year, at);
      const unknown = body.members?.find((code) => !returns.some(({ member }) => member === code));
      if (unknown !== undefined) throw refuse("not-in-club", { club: params.club, member: unknown });
      const chosen = returns.filter(({ member, newest }) => body.members?.includes(member) ?? newest === null);
      reply.header("cache-control", "no-store");
      const service = { database, mailer, log: request.log };
      return { reminders: await sendReminders(service, { ...params, ...body, user, at }, chosen, { state, deadline }) };
    },
  );
};
