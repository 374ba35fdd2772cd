import type { FeedbackRequest, Query, QueryMessageRequest, QueryRequest } from "../contract/queries";
import type { Result } from "../domain/result";

/** Whose questionnaire it is, in which club year. */
export interface QueriesOf {
  readonly club: string;
  readonly year: string;
  /** ONS code. */
  readonly member: string;
}

/**
 * The threads between a member and its club. Sent again with the same id, words are kept once. A problem if nobody is
 * signed in or the service does not answer or refuses.
 */
export interface QueryService {
  /** Oldest first. */
  queries(of: QueriesOf): Promise<Result<readonly Query[]>>;
  /** Asks the club about a cell. */
  ask(of: QueriesOf, request: QueryRequest): Promise<Result<Query>>;
  reply(of: QueriesOf, query: string, message: QueryMessageRequest): Promise<Result<Query>>;
  /** Says that a question is unclear. */
  giveFeedback(of: QueriesOf, request: FeedbackRequest): Promise<Result<null>>;
}
