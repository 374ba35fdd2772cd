import type { QueriesOf, QueryService } from "../actions/query-ports";
import type { SignedIn } from "../contract/signed-in";
import { feedbackReceipt, queries, query } from "../contract/queries";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { serviceConnection } from "./service-connection";

export interface QueryServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<Pick<SignedIn, "token"> | null>;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** The queries of members at the club service, as the signed-in user. */
export function createQueryService({ origin, session, patience }: QueryServiceOptions): QueryService {
  const service = serviceConnection(origin, patience);

  async function signedIn<T>(act: (token: string) => Promise<Result<T>>): Promise<Result<T>> {
    const signed = await session();
    return signed === null ? fail(problem("not-signed-in")) : act(signed.token);
  }

  return {
    queries: (of) =>
      signedIn(async (token) => {
        const answer = await service.sendForJson(queries, pathOf(of, "queries"), { token });
        return answer.ok ? succeed(answer.value.queries) : answer;
      }),
    ask: (of, body) =>
      signedIn((token) => service.sendForJson(query, pathOf(of, "queries"), { method: "POST", token, body })),
    reply: (of, id, body) =>
      signedIn((token) =>
        service.sendForJson(query, pathOf(of, "queries", id, "messages"), { method: "POST", token, body }),
      ),
    giveFeedback: (of, body) =>
      signedIn(async (token) => {
        const path = pathOf(of, "feedback");
        const kept = await service.sendForJson(feedbackReceipt, path, { method: "POST", token, body });
        return kept.ok ? succeed(null) : kept;
      }),
  };
}

function pathOf({ club, year, member }: QueriesOf, ...rest: readonly string[]): string {
  const parts = ["clubs", club, "years", year, "members", member, ...rest];
  return `/v1/${parts.map(encodeURIComponent).join("/")}`;
}
