import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  submission,
  submissionAddress,
  submissionList,
  submissionQuery,
  submissionsAddress,
  type SubmissionAddress,
  type SubmissionQuery,
  type SubmissionsAddress,
} from "../../contract/submissions";
import type { Receipt } from "../../domain/questionnaire/receipt";
import { readVersion } from "../read-version";
import { refuse } from "../refusal";
import { requireReader } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { rowsOf } from "../store/as-member";
import { workbookMediaType } from "../store/accept-submission";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findReceipt, findReceipts } from "../store/find-receipts";
import { readAnswersOf, readExplanationsOf, readWorkbookOf } from "../store/read-submission";
import { unpackStored } from "../unpack-stored";
import { mostAnswersBytes } from "../most-answers-bytes";

const path = "/v1/clubs/:club/years/:year/members/:member/submissions";
const config = { policy: "signed-in" } as const;
const headers = { "cache-control": "private, no-store" };

/** What a member has submitted, for that member and the club's administrators. */
export const submittedRoutes: FastifyPluginAsync<{ database: Database }> = async (app, { database }) => {
  /** @throws Refusal if this user may not read it */
  async function findVersion(request: FastifyRequest<{ Params: SubmissionAddress }>): Promise<Receipt | null> {
    const { params } = request;
    await requireReader(database, signedInUser(request), params);
    const version = readVersion(params.version);
    return version === null ? null : findReceipt(rowsOf(database, params), params, version);
  }

  /** @throws Refusal if this user may not read it, or there is no such version */
  async function requireVersion(request: FastifyRequest<{ Params: SubmissionAddress }>): Promise<Receipt> {
    const found = await findVersion(request);
    if (found === null) throw refuse("unknown-submission", request.params);
    return found;
  }

  app.get<{ Params: SubmissionsAddress; Querystring: SubmissionQuery }>(
    path,
    { config, schema: { params: submissionsAddress, querystring: submissionQuery, response: { 200: submissionList } } },
    async (request, reply) => {
      const { params, query } = request;
      await requireReader(database, signedInUser(request), params);
      const isAsked = (await findCollection(database, params.club, params.year)) !== null;
      if (!isAsked && query.optional === undefined) throw refuse("unknown-form", params);
      return reply.headers(headers).send({ submissions: await findReceipts(rowsOf(database, params), params) });
    },
  );

  app.get<{ Params: SubmissionAddress; Querystring: SubmissionQuery }>(
    `${path}/:version`,
    {
      config,
      schema: {
        params: submissionAddress,
        querystring: submissionQuery,
        response: {
          204: z.null().describe("There is no such version, and it was asked for as optional"),
          200: { description: "What was submitted", content: { "application/json": { schema: submission } } },
        },
      },
    },
    async (request, reply) => {
      const isOptional = request.query.optional !== undefined;
      const receipt = isOptional ? await findVersion(request) : await requireVersion(request);
      if (receipt === null) return reply.status(204).headers(headers).send(null);
      const own = rowsOf(database, request.params);
      const kept = await readAnswersOf(own, request.params, receipt.version);
      const answers = await unpackStored(kept, mostAnswersBytes);
      const explanations = await readExplanationsOf(own, request.params, receipt.version);
      // The answers are JSON already and may be many, so we send them as stored.
      const body = Buffer.concat([
        Buffer.from(`{"receipt":${JSON.stringify(receipt)},"explanations":${JSON.stringify(explanations)},"answers":`),
        answers,
        Buffer.from("}"),
      ]);
      return reply
        .headers({ ...headers, etag: `"${receipt.version}"` })
        .type("application/json")
        .send(body);
    },
  );

  app.get<{ Params: SubmissionAddress }>(
    `${path}/:version/workbook`,
    {
      config,
      schema: {
        description: "The workbook as it was sent, with its file name.",
        params: submissionAddress,
        response: { 200: { description: "The workbook", content: { [workbookMediaType]: { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const receipt = await requireVersion(request);
      const { name, bytes } = await readWorkbookOf(rowsOf(database, request.params), request.params, receipt.version);
      // Encoded by RFC 8187, so that no character of a name can end the header or begin another.
      const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
      return reply
        .headers({ ...headers, "content-disposition": `attachment; filename*=UTF-8''${encoded}` })
        .type(workbookMediaType)
        .send(Buffer.from(bytes));
    },
  );
};
