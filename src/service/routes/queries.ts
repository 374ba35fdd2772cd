import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import {
  clubYearAddress,
  feedback,
  feedbackReceipt,
  feedbackRequest,
  queries,
  query,
  queryAddress,
  queryMessageRequest,
  queryRequest,
  queryStateRequest,
  type ClubYearAddress,
  type FeedbackRequest,
  type QueryAddress,
  type QueryMessageRequest,
  type QueryRequest,
  type QueryStateRequest,
} from "../../contract/queries";
import { submissionsAddress, type SubmissionsAddress } from "../../contract/submissions";
import { refuse } from "../refusal";
import { refuseIdentifiers } from "../refuse-identifiers";
import { requireClub } from "../require-club";
import { requireReader } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { hashOfAnswer, readAnswers } from "../store/answer-queries";
import { asMember, rowsOf } from "../store/as-member";
import { beginQuery, replyToQuery, setQueryState, type AnswerThen, type QueryWriter } from "../store/change-query";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findQueries } from "../store/find-queries";
import { findReceipt } from "../store/find-receipts";
import { findFeedback, giveFeedback } from "../store/give-feedback";
import { readAnswersOf } from "../store/read-submission";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const ofMember = "/v1/clubs/:club/years/:year/members/:member";
const headers = { "cache-control": "private, no-store" };

/** Queries between a member and its club's administrators, and feedback on questions. */
export const queryRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  /** @throws Refusal if this user may not read what is the member's, or the club has no such year */
  async function readerOf(request: FastifyRequest<{ Params: SubmissionsAddress }>): Promise<void> {
    const { club, year } = request.params;
    await requireReader(database, signedInUser(request), request.params);
    if ((await findCollection(database, club, year)) === null) throw refuse("unknown-form", { club, year });
  }

  /** @throws Refusal if this user may not write for the member or to it */
  async function writerOf(request: FastifyRequest<{ Params: SubmissionsAddress }>): Promise<QueryWriter> {
    await readerOf(request);
    const { club, year, member } = request.params;
    const user = signedInUser(request);
    const { role } = requireClub(user, club);
    if (role === "reader") throw refuse("readers-only-read");
    return { club, year, member, user, side: role === "administrator" ? "club" : "member", at: now() };
  }

  /** @throws Refusal if this user is not an administrator of the club */
  function administer(request: FastifyRequest, club: string): void {
    const { role } = requireClub(signedInUser(request), club);
    if (role !== "administrator") throw refuse("not-an-administrator", { club });
  }

  async function answerThen(of: SubmissionsAddress, subject: string | null): Promise<AnswerThen> {
    const own = rowsOf(database, of);
    const newest = await findReceipt(own, of, "latest");
    if (newest === null) return null;
    const { version } = newest;
    if (subject === null) return { version, sha256: null };
    const answers = await readAnswers(await readAnswersOf(own, of, version));
    return { version, sha256: hashOfAnswer(answers, subject) };
  }

  app.get<{ Params: SubmissionsAddress }>(
    `${ofMember}/queries`,
    { config, schema: { params: submissionsAddress, response: { 200: queries } } },
    async (request, reply) => {
      await readerOf(request);
      const found = await asMember(database, request.params, (transaction) => findQueries(transaction, request.params));
      return reply.headers(headers).send({ queries: found });
    },
  );

  app.get<{ Params: ClubYearAddress }>(
    "/v1/clubs/:club/years/:year/queries",
    {
      config,
      schema: {
        description: "The threads of all members, for the club's administrators.",
        params: clubYearAddress,
        response: { 200: queries },
      },
    },
    async (request, reply) => {
      const { club, year } = request.params;
      administer(request, club);
      return reply.headers(headers).send({ queries: await findQueries(database, { club, year, member: null }) });
    },
  );

  app.post<{ Params: SubmissionsAddress; Body: QueryRequest }>(
    `${ofMember}/queries`,
    {
      config,
      schema: {
        description: "Raises a query, for administrators; asks the club about a cell, for contributors.",
        params: submissionsAddress,
        body: queryRequest,
        response: { 200: query, 201: query },
      },
    },
    async (request, reply) => {
      const writer = await writerOf(request);
      refuseIdentifiers(request.body.words);
      const then = await answerThen(request.params, request.body.subject);
      const { query: begun, isNew } = await beginQuery(database, writer, request.body, then);
      return reply
        .status(isNew ? 201 : 200)
        .headers(headers)
        .send(begun);
    },
  );

  app.post<{ Params: QueryAddress; Body: QueryMessageRequest }>(
    `${ofMember}/queries/:id/messages`,
    { config, schema: { params: queryAddress, body: queryMessageRequest, response: { 200: query, 201: query } } },
    async (request, reply) => {
      const writer = await writerOf(request);
      refuseIdentifiers(request.body.words);
      const { query: written, isNew } = await replyToQuery(database, writer, request.params.id, request.body);
      return reply
        .status(isNew ? 201 : 200)
        .headers(headers)
        .send(written);
    },
  );

  app.put<{ Params: QueryAddress; Body: QueryStateRequest }>(
    `${ofMember}/queries/:id/state`,
    {
      config,
      schema: {
        description: "Closes a thread or opens it again, for the club's administrators.",
        params: queryAddress,
        body: queryStateRequest,
        response: { 200: query },
      },
    },
    async (request, reply) => {
      administer(request, request.params.club);
      const writer = await writerOf(request);
      return reply.headers(headers).send(await setQueryState(database, writer, request.params.id, request.body));
    },
  );

  app.post<{ Params: SubmissionsAddress; Body: FeedbackRequest }>(
    `${ofMember}/feedback`,
    {
      config,
      schema: {
        description: "Says that a question is unclear, for contributors.",
        params: submissionsAddress,
        body: feedbackRequest,
        response: { 200: feedbackReceipt, 201: feedbackReceipt },
      },
    },
    async (request, reply) => {
      const writer = await writerOf(request);
      if (writer.side === "club") throw refuse("not-a-contributor");
      refuseIdentifiers(request.body.words);
      const isNew = await giveFeedback(database, writer, request.body);
      return reply
        .status(isNew ? 201 : 200)
        .headers(headers)
        .send({ id: request.body.id });
    },
  );

  app.get<{ Params: ClubYearAddress }>(
    "/v1/clubs/:club/years/:year/feedback",
    {
      config,
      schema: {
        description: "What members said of questions, without the names of those who wrote; for administrators.",
        params: clubYearAddress,
        response: { 200: feedback },
      },
    },
    async (request, reply) => {
      const { club, year } = request.params;
      administer(request, club);
      return reply.headers(headers).send(await findFeedback(database, club, year));
    },
  );
};
