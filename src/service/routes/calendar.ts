import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { clubYearAddress, type ClubYearAddress } from "../../contract/club-years";
import { calendarText, type CalendarDay } from "../../domain/calendar-text";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { clubYearName } from "../../domain/clubs/club-year-name";
import type { ReturnDue } from "../../domain/questionnaire/return-due";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findOwnDue } from "../store/find-due";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const mediaType = "text/calendar; charset=utf-8";

/** The days of a club year as a calendar file, for its members: each with their own deadline. */
export const calendarRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  app.get<{ Params: ClubYearAddress }>(
    "/v1/clubs/:club/years/:year/calendar.ics",
    {
      config: { policy: "signed-in" },
      schema: {
        description: "The days of a club year, with the user's own deadline, as a calendar file.",
        params: clubYearAddress,
        response: { 200: { description: "The calendar", content: { "text/calendar": { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { club, year } = request.params;
      const { member } = requireClub(signedInUser(request), club);
      const collection = await findCollection(database, club, year);
      if (collection === null) throw refuse("unknown-form", { club, year });
      const due = await findOwnDue(database, collection, { club, year, member: member?.code ?? null });
      // Its schema was checked when it was published.
      const definition = JSON.parse(collection.forms[0].definition) as Pick<
        ClubDefinition,
        "label" | "year" | "timetable" | "demonstration"
      >;
      const name = clubYearName(definition);
      const days = daysOf(definition.timetable, due).map(([what, day, title, description]) => ({
        id: `${club}-${year}-${what}@yardstick`,
        day,
        title: `${name}: ${title}`,
        description,
      }));
      return reply
        .type(mediaType)
        .headers({ "cache-control": "private, no-store", "content-disposition": "attachment; filename=calendar.ics" })
        .send(calendarText(name, days satisfies readonly CalendarDay[], now()));
    },
  );
};

function daysOf(
  { issued, draft, review, final }: ClubDefinition["timetable"],
  { day, extension }: ReturnDue,
): readonly (readonly [what: string, day: string, title: string, description: string | null])[] {
  const isExtended = extension?.until === day;
  return [
    ["issued", issued, "questionnaire issued", null],
    ["deadline", day, isExtended ? "your return is due, with your extension" : "your return is due", null],
    ["draft", draft, "draft report", null],
    ["review", review, "review meeting", null],
    ["final", final, "final report", null],
  ];
}
