import { useCallback, useMemo } from "react";
import type { QueriesOf, QueryService } from "../actions/query-ports";
import type { Query } from "../contract/queries";
import type { Result } from "../domain/result";
import { useAnswer } from "./use-answer";
import { useServices } from "./use-services";

export interface Queries {
  readonly of: QueriesOf;
  /** Null while they are being read. */
  readonly queries: Result<readonly Query[]> | null;
  readonly reload: () => void;
  /** Runs something at the service; its result, or why its script could not be loaded. */
  readonly send: <T>(work: (service: QueryService) => Promise<Result<T>>) => Promise<Result<T>>;
}

/** The threads of the open questionnaire's member. */
export function useQueries({ club, year, member }: QueriesOf): Queries {
  const { loadQueries } = useServices();
  const of = useMemo(() => ({ club, year, member }), [club, year, member]);
  const send = useCallback(
    async <T>(work: (service: QueryService) => Promise<Result<T>>): Promise<Result<T>> => {
      const service = await loadQueries();
      return service.ok ? work(service.value) : service;
    },
    [loadQueries],
  );
  const [queries, reload] = useAnswer(useCallback(() => send((service) => service.queries(of)), [send, of]));
  return { of, queries, reload, send };
}
