import type { FastifyPluginAsync } from "fastify";
import { clubs, type Clubs } from "../../contract/clubs";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findClubYears } from "../store/find-club-years";
import { findRelease } from "../store/find-release";

/** The clubs the user may read, with their newest release and the years in which they have a questionnaire. */
export const clubRoutes: FastifyPluginAsync<{ database: Database }> = async (app, { database }) => {
  const options = { config: { policy: "signed-in" }, schema: { response: { 200: clubs } } } as const;

  app.get("/v1/clubs", options, async (request): Promise<Clubs> => {
    const own = signedInUser(request).roles.map(({ club }) => club);
    const rows = await database.query<{ id: string; label: string }>(
      "select id, label from club where id = any($1) order by label",
      [own],
    );
    const years = await findClubYears(database, own);
    return {
      clubs: await Promise.all(
        rows.map(async (club) => ({
          ...club,
          latest: await findRelease(database, club.id, "latest"),
          years: [...(years.get(club.id) ?? [])],
        })),
      ),
    };
  });
};
