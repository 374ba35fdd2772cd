import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { submissionsAddress } from "./submissions";

/** The most characters of one message. */
export const mostOfMessage = 4000;

const uuid = z
  .string()
  .check(
    z.maxLength(36),
    z.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/, "use a UUID in small letters as an id"),
  );
const words = storedText(mostOfMessage, 1).check(z.regex(/\S/, "write what you want to say"));
/** A question (`cla.starts`), or a register's column with or without its row (`homes[beds] of Oak House`). */
const subject = storedText(mostOfName, 1);
const day = storedText(mostOfCode);

/** …/members/:member/queries/:id and below. */
export const queryAddress = z.extend(submissionsAddress, { id: uuid });
/** …/years/:year/queries and …/years/:year/feedback. */
export const clubYearAddress = z.object({ club: addressPart, year: addressPart });

/**
 * POST …/members/:member/queries. An administrator raises a query; a contributor asks the club (helpline). The client
 * chooses the id, so that the same sent again is the same thread: 201 new, 200 again. 422 if the words seem to identify
 * a person.
 */
export const queryRequest = z.object({
  id: uuid,
  /** Null if it is about the whole submission. */
  subject: z.nullable(subject),
  /** The answer as the writer sees it; null if it is about no single answer. */
  seen: z.nullable(storedText(mostOfCell)),
  words,
});

/** POST …/queries/:id/messages: 201 new, 200 for the same id again, 409 once it is closed. */
export const queryMessageRequest = z.object({ id: uuid, words });

/** PUT …/queries/:id/state, for administrators: closes a thread, or opens it again. */
export const queryStateRequest = z.object({ state: z.enum(["open", "closed"]) });

const message = z.object({
  id: uuid,
  /** When the service accepted it. */
  at: day,
  /** The writer's name then. */
  by: storedText(mostOfCell),
  side: z.enum(["club", "member"]),
  words: storedText(mostOfMessage),
});

/** A thread between a member and its club's administrators. */
export const query = z.object({
  id: uuid,
  member: storedText(mostOfCode, 1),
  /** Who began it: an administrator (query) or the member (helpline). */
  kind: z.enum(["query", "helpline"]),
  subject: z.nullable(subject),
  seen: z.nullable(storedText(mostOfCell)),
  /** The newest version of the submission when it began; null if there was none. */
  version: z.nullable(storedInteger(1)),
  /** Open: the side that did not begin it has yet to answer. */
  state: z.enum(["open", "answered", "closed"]),
  /** The version that answered it by changing what it is about; null if words did, or nothing has. */
  answeredByVersion: z.nullable(storedInteger(1)),
  messages: z.array(message),
});

/** GET …/members/:member/queries and GET …/years/:year/queries: oldest first. */
export const queries = z.object({ queries: z.array(query) });

/** POST …/members/:member/feedback: a question of the form is unclear. 201 new, 200 for the same id again. */
export const feedbackRequest = z.object({ id: uuid, question: subject, words });

export const feedbackReceipt = z.object({ id: uuid });

/** GET …/years/:year/feedback, for administrators: by question, without anybody's name. */
export const feedback = z.object({
  questions: z.array(
    z.object({
      question: subject,
      entries: z.array(z.object({ member: storedText(mostOfCode, 1), at: day, words: storedText(mostOfMessage) })),
    }),
  ),
});

export type QueryAddress = z.infer<typeof queryAddress>;
export type ClubYearAddress = z.infer<typeof clubYearAddress>;
export type QueryRequest = z.infer<typeof queryRequest>;
export type QueryMessageRequest = z.infer<typeof queryMessageRequest>;
export type QueryStateRequest = z.infer<typeof queryStateRequest>;
export type Query = z.infer<typeof query>;
export type FeedbackRequest = z.infer<typeof feedbackRequest>;
export type Feedback = z.infer<typeof feedback>;
