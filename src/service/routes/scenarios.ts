import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  scenarioAddress,
  scenarioRequest,
  scenarios,
  scenariosAddress,
  storedScenario,
  type ScenarioAddress,
  type ScenarioRequest,
  type ScenariosAddress,
} from "../../contract/scenarios";
import { matchesTag } from "../matches-tag";
import { readIfMatch } from "../read-if-match";
import { requireActingFor } from "../require-member";
import { sha256 } from "../sha256";
import { signedInUser } from "../signed-in-user";
import { asMember } from "../store/as-member";
import type { SavedChange } from "../store/change-saved";
import { deleteScenario, saveScenario } from "../store/change-saved-scenario";
import type { Database } from "../store/database";
import { findSavedScenarios } from "../store/find-saved-scenarios";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/members/:member/scenarios";
const ifMatch = `If-Match: the version it follows, in quotes; "0" for a new scenario.`;

/** The scenarios a member has saved, for anyone who acts for it, in any role. */
export const scenarioRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  /** @throws Refusal if this user does not act for the member */
  function changeOf(request: FastifyRequest<{ Params: ScenarioAddress }>): SavedChange {
    const user = signedInUser(request);
    const { member, id } = request.params;
    requireActingFor(user, member);
    return { member, id, follows: readIfMatch(request), user, at: now() };
  }

  app.get<{ Params: ScenariosAddress }>(
    path,
    {
      config,
      schema: {
        params: scenariosAddress,
        response: { 200: scenarios, 304: z.null().describe("The scenarios you have are the newest") },
      },
    },
    async (request, reply) => {
      const { member } = request.params;
      requireActingFor(signedInUser(request), member);
      const saved = await asMember(database, { member }, (transaction) => findSavedScenarios(transaction, member));
      const tag = `"${sha256(JSON.stringify(saved))}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      return reply.send({ scenarios: saved });
    },
  );

  app.put<{ Params: ScenarioAddress; Body: ScenarioRequest }>(
    `${path}/:id`,
    {
      config,
      schema: {
        description: `Saves a scenario. ${ifMatch}`,
        params: scenarioAddress,
        body: scenarioRequest,
        response: { 200: storedScenario, 201: storedScenario },
      },
    },
    async (request, reply) => {
      const { scenario, isNew } = await saveScenario(database, changeOf(request), request.body);
      reply.headers({ etag: `"${scenario.version}"`, "cache-control": "no-store" });
      return reply.status(isNew ? 201 : 200).send(scenario);
    },
  );

  app.delete<{ Params: ScenarioAddress }>(
    `${path}/:id`,
    {
      config,
      schema: {
        description: `Deletes a scenario. ${ifMatch}`,
        params: scenarioAddress,
        response: { 204: z.null().describe("It is deleted") },
      },
    },
    async (request, reply) => {
      await deleteScenario(database, changeOf(request));
      return reply.status(204).send();
    },
  );
};
