import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { matchesTag } from "../matches-tag";
import { readIfMatch } from "../read-if-match";
import { requireActingFor } from "../require-member";
import { sha256 } from "../sha256";
import { signedInUser } from "../signed-in-user";
import { asMember } from "../store/as-member";
import { remove, save, type SavedChange } from "../store/change-saved";
import type { Database } from "../store/database";
import { findSaved } from "../store/find-saved";
import type { SavedKind } from "../store/saved-kind";

export interface SavedOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** What routes for a kind of saved thing say and take. */
interface SavedRoutes<C> {
  readonly kind: SavedKind<C>;
  /** The end of their path, after the member. */
  readonly path: string;
  /** What one is called there, and the list of them. */
  readonly one: string;
  readonly list: string;
  readonly schemas: {
    readonly ofMember: z.core.$ZodType;
    readonly ofOne: z.core.$ZodType;
    readonly request: z.core.$ZodType;
    readonly stored: z.core.$ZodType;
    readonly all: z.core.$ZodType;
  };
}

interface OfMember {
  readonly member: string;
}

interface OfOne extends OfMember {
  readonly id: string;
}

const config = { policy: "signed-in" } as const;

/** Adds the routes to read, save and delete what a member has saved of a kind, for anyone who acts for it, in any role. */
export function addSavedRoutes<C>(
  app: FastifyInstance,
  { database, now }: SavedOptions,
  { kind, path, one, list, schemas }: SavedRoutes<C>,
): void {
  const all = `/v1/members/:member/${path}`;
  const ifMatch = `If-Match: the version it follows, in quotes; "0" for a new ${one}.`;

  /** @throws Refusal if this user does not act for the member */
  function changeOf(request: FastifyRequest<{ Params: OfOne }>): SavedChange {
    const user = signedInUser(request);
    const { member, id } = request.params;
    requireActingFor(user, member);
    return { member, id, follows: readIfMatch(request), user, at: now() };
  }

  app.get<{ Params: OfMember }>(
    all,
    {
      config,
      schema: {
        params: schemas.ofMember,
        response: { 200: schemas.all, 304: z.null().describe(`The ${one}s you have are the newest`) },
      },
    },
    async (request, reply) => {
      const { member } = request.params;
      requireActingFor(signedInUser(request), member);
      const saved = await asMember(database, { member }, (transaction) => findSaved(transaction, kind, member));
      const tag = `"${sha256(JSON.stringify(saved))}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      return reply.send({ [list]: saved });
    },
  );

  app.put<{ Params: OfOne; Body: C }>(
    `${all}/:id`,
    {
      config,
      schema: {
        description: `Saves a ${kind.what}. ${ifMatch}`,
        params: schemas.ofOne,
        body: schemas.request,
        response: { 200: schemas.stored, 201: schemas.stored },
      },
    },
    async (request, reply) => {
      const { stored, isNew } = await save(database, kind, changeOf(request), request.body);
      reply.headers({ etag: `"${stored.version}"`, "cache-control": "no-store" });
      return reply.status(isNew ? 201 : 200).send(stored);
    },
  );

  app.delete<{ Params: OfOne }>(
    `${all}/:id`,
    {
      config,
      schema: {
        description: `Deletes a ${kind.what}. ${ifMatch}`,
        params: schemas.ofOne,
        response: { 204: z.null().describe("It is deleted") },
      },
    },
    async (request, reply) => {
      await remove(database, kind, changeOf(request));
      return reply.status(204).send();
    },
  );
}
