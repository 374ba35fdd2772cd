import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { releaseSummary, type ReleaseSummary } from "../../contract/clubs";
import {
  differencesAddress,
  draftAddress,
  finaliseAddress,
  releaseBasis,
  releaseDifferences,
  releaseWithheld,
  type DifferencesAddress,
  type DraftAddress,
  type FinaliseAddress,
  type ReleaseBasisReply,
  type ReleaseDifferences,
  type ReleaseWithheld,
} from "../../contract/club-releases";
import { releaseAddress, type ReleaseAddress } from "../../contract/releases";
import { compareReleases } from "../publish/compare-releases";
import { finaliseDraft } from "../publish/finalise-draft";
import { publishDraft, type Published } from "../publish/publish-draft";
import type { MakeRelease } from "../publish/release-job";
import { readVersion } from "../read-version";
import { refuse } from "../refusal";

import type { NewestReleases } from "../newest-releases";
import { requireAdministrator, requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findRelease } from "../store/find-release";
import { findWithheldAnswers } from "../store/find-scrapbook";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import { findBasis, type ReleaseBasis } from "../store/release-basis";

interface Options {
  readonly database: Database;
  readonly releaseBytes: ReleaseBytes;
  readonly newest: NewestReleases;
  readonly makeRelease: MakeRelease;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;

/** Publishing a club year's releases, and what they were made from. */
export const clubReleaseRoutes: FastifyPluginAsync<Options> = async (app, service) => {
  const { database, releaseBytes, newest, makeRelease, now } = service;

  /** Who asks this process from now on is given the release. */
  const give = (reply: FastifyReply, club: string, { release, isNew }: Published): FastifyReply => {
    newest.forget();
    reply.headers({ location: `/v1/clubs/${club}/releases/${release.version}`, "cache-control": "no-store" });
    return reply.status(isNew ? 201 : 200).send(release);
  };

  app.post<{ Params: DraftAddress }>(
    "/v1/clubs/:club/years/:year/releases",
    {
      config,
      schema: {
        description:
          "Works out the next draft from what members have submitted, and publishes it. If a draft with the same figures is out, it stands (200).",
        params: draftAddress,
        response: { 200: releaseSummary, 201: releaseSummary },
      },
    },
    async (request, reply) => {
      const { club, year } = request.params;
      const user = signedInUser(request);
      requireAdministrator(user, club);
      return give(reply, club, await publishDraft(database, makeRelease, { club, year, user, at: now() }));
    },
  );

  app.post<{ Params: FinaliseAddress }>(
    "/v1/clubs/:club/years/:year/releases/:version/finalise",
    {
      config,
      schema: {
        description:
          "Publishes the final release of a club year, with the figures of its newest draft. If members have submitted since, make a new draft.",
        params: finaliseAddress,
        response: { 200: releaseSummary, 201: releaseSummary },
      },
    },
    async (request, reply) => {
      const { club, year, version } = request.params;
      const user = signedInUser(request);
      requireAdministrator(user, club);
      const draft = readVersion(version);
      if (typeof draft !== "number") throw refuse("unknown-draft", { club, year, version });
      return give(reply, club, await finaliseDraft(database, { club, year, user, at: now() }, draft));
    },
  );

  app.get<{ Params: ReleaseAddress }>(
    "/v1/clubs/:club/releases/:version/basis",
    { config, schema: { params: releaseAddress, response: { 200: releaseBasis } } },
    async (request, reply): Promise<ReleaseBasisReply> => {
      const { version, year, state, formVersion, rulesVersion, finalises, supersedes, ...basis } =
        await basisFor(request);
      reply.header("cache-control", "private, no-store");
      return {
        version,
        year,
        state,
        formVersion,
        rulesVersion,
        finalises,
        supersedes,
        publishedAt: basis.publishedAt.toISOString(),
        submissions: [...basis.submissions],
      };
    },
  );

  app.get<{ Params: ReleaseAddress }>(
    "/v1/clubs/:club/releases/:version/withheld",
    { config, schema: { params: releaseAddress, response: { 200: releaseWithheld } } },
    async (request, reply): Promise<ReleaseWithheld> => {
      const { withheld, version, finalises } = await basisFor(request);
      const answers = await findWithheldAnswers(database, request.params.club, finalises ?? version);
      reply.header("cache-control", "private, no-store");
      return {
        withheld: withheld.map((each) => ({
          ...each,
          because: [...each.because],
          indicators: [...each.indicators],
        })),
        answers,
      };
    },
  );

  app.get<{ Params: DifferencesAddress }>(
    "/v1/clubs/:club/releases/:from/differences/:to",
    {
      config,
      schema: {
        description: "Which figures are not the same in two releases, for whom and why, for everyone in the club.",
        params: differencesAddress,
        response: { 200: releaseDifferences },
      },
    },
    async (request, reply): Promise<ReleaseDifferences> => {
      const { club, from, to } = request.params;
      requireClub(signedInUser(request), club);
      const [before, after] = [await releaseOf(club, from), await releaseOf(club, to)];
      reply.header("cache-control", "private, no-store");
      return compareReleases(database, releaseBytes, club, before, after);
    },
  );

  async function releaseOf(club: string, version: string): Promise<ReleaseSummary> {
    const number = readVersion(version);
    const found = number === null ? null : await findRelease(database, club, number);
    if (found === null) throw refuse("unknown-release", { club, version });
    return found;
  }

  /** @throws Refusal unless the user is an administrator of the club, and if the release was not made from submissions */
  async function basisFor(request: FastifyRequest<{ Params: ReleaseAddress }>): Promise<ReleaseBasis> {
    const { club, version } = request.params;
    requireAdministrator(signedInUser(request), club);
    const basis = await findBasis(database, club, (await releaseOf(club, version)).version);
    if (basis === null) throw refuse("no-basis", { club, version });
    return basis;
  }
};
