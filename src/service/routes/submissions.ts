import { subtle } from "node:crypto";
import type {
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  FastifySchemaCompiler,
  RequestPayload,
} from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import type { z } from "zod";
import {
  submissionRequest,
  submissionsAddress,
  validation,
  validationRequest,
  type SubmissionsAddress,
} from "../../contract/submissions";
import { receipt } from "../../domain/questionnaire/receipt";
import type { createBodyAllowance } from "../body-allowance";
import { checkJobFor } from "../check/check-job-for";
import type { SubmissionChecker } from "../check/submission-checker";
import type { RateCounter } from "../rate-limits";
import { refuse } from "../refusal";
import { requireContributor } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { rowsOf } from "../store/as-member";
import type { createStorageQuota } from "../storage-quota";
import { acceptSubmission, type Acceptance } from "../store/accept-submission";
import type { Database } from "../store/database";
import { findReplay } from "../store/find-replay";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import { submissionHeaders } from "../submission-headers";

interface Options {
  readonly database: Database;
  readonly releaseBytes: ReleaseBytes;
  readonly checker: SubmissionChecker;
  readonly rates: RateCounter;
  readonly allow: ReturnType<typeof createBodyAllowance>;
  readonly quota: ReturnType<typeof createStorageQuota>;
  readonly now: () => Date;
}

/** A register of 50,000 rows by 15 columns took 55 MB; its workbook comes on top. */
const bodyLimit = 96 * 1024 * 1024;

type Addressed = { Params: SubmissionsAddress };

/** Accepting submissions, and checking whether one would be accepted. */
export const submissionRoutes: FastifyPluginAsync<Options> = async (app, service) => {
  const { database, checker, rates, allow, quota, now } = service;
  // The body stays unparsed: the checking thread parses it, so that a large one holds up nobody else.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  const common = {
    config: { policy: "signed-in", tooLarge: "submission-too-large" },
    bodyLimit,
    validatorCompiler: leaveBody,
    // Check that there is room for a body before reading it.
    preParsing: async (
      request: FastifyRequest<Addressed>,
      reply: FastifyReply,
      payload: RequestPayload,
    ): Promise<RequestPayload> => {
      allow(request, reply, request.params.member);
      return payload;
    },
  } as const;
  const contributor = (request: FastifyRequest<Addressed>) => requireContributor(signedInUser(request), request.params);

  app.post<Addressed>(
    "/v1/clubs/:club/years/:year/members/:member/submissions",
    {
      ...common,
      schema: {
        description:
          "Submits a questionnaire. Idempotency-Key: a UUID; sent again with the same answers it gives the same receipt. " +
          `If-Match: the version it follows, in quotes; "0" for the first.`,
        params: submissionsAddress,
        body: submissionRequest,
        response: { 200: receipt, 201: receipt },
      },
      // Tell users who may not submit before reading anything large.
      onRequest: async (request) => {
        contributor(request);
        const { key } = submissionHeaders(request);
        await rates.check(request, request.params.member);
        await quota(request, { ...request.params, user: signedInUser(request), key });
      },
    },
    async (request, reply) => {
      const { member, role } = contributor(request);
      const of = request.params;
      const sent = bodyOf(request);
      const user = signedInUser(request);
      const headers = submissionHeaders(request);
      // Not on the thread that answers requests: it may be 90 MB.
      const body = new Uint8Array(await subtle.digest("SHA-256", sent));
      const replayed = await findReplay(rowsOf(database, of), { ...of, user, key: headers.key, body });
      if (replayed !== null) return give(reply, of, { receipt: replayed, isNew: false });
      const checked = await checker.check(await checkJobFor(service, "submission", of, sent));
      if (checked.kind !== "submission") throw refusalOf(checked);
      const accepted = await acceptSubmission(database, {
        ...of,
        ...headers,
        body,
        memberName: member.name,
        user,
        role,
        receivedAt: now(),
        checked,
      });
      return give(reply, of, accepted);
    },
  );

  app.post<Addressed>(
    "/v1/clubs/:club/years/:year/members/:member/validate",
    {
      ...common,
      config: { ...common.config, keepsNothing: true },
      schema: {
        description: "Checks answers as for a submission, and stores nothing.",
        params: submissionsAddress,
        body: validationRequest,
        response: { 200: { description: "What was found", content: { "application/json": { schema: validation } } } },
      },
      onRequest: async (request) => {
        contributor(request);
        await rates.check(request, request.params.member);
      },
    },
    async (request, reply) => {
      const checked = await checker.check(await checkJobFor(service, "validation", request.params, bodyOf(request)));
      if (checked.kind !== "validation") throw refusalOf(checked);
      return reply.header("cache-control", "no-store").type("application/json").send(Buffer.from(checked.json));
    },
  );
};

function give(reply: FastifyReply, of: SubmissionsAddress, { receipt: given, isNew }: Acceptance): FastifyReply {
  const { version } = given;
  const location = `/v1/clubs/${of.club}/years/${of.year}/members/${of.member}/submissions/${version}`;
  reply.headers({ location, etag: `"${version}"`, "cache-control": "no-store" });
  return reply.status(isNew ? 201 : 200).send(given);
}

/** The body's schema is for the description only; the checking thread checks the body by it. */
const leaveBody: FastifySchemaCompiler<FastifySchema> = ({ schema, ...route }) =>
  route.httpPart === "body"
    ? (value) => ({ value: value as unknown })
    : // Fastify types any schema as a whole route's; this one is for a part of it, by zod.
      validatorCompiler({ ...route, schema: schema as unknown as z.ZodType });

/** The body, byte for byte; empty if there was none. */
function bodyOf({ body }: FastifyRequest): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function refusalOf(reply: { readonly kind: string; readonly what?: string }): Error {
  const { kind, what = "" } = reply;
  if (kind === "malformed") return refuse("invalid-request", { what });
  if (kind === "form-not-usable") return refuse("form-not-usable", { what });
  if (kind === "another-questionnaire") return refuse("another-questionnaire", { what });
  return new Error(`Unexpected reply to a check: ${kind}.`);
}
