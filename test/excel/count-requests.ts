import type { Host } from "../../src/workbench/protocol/host";

/**
 * Counts office.js's round trips to a host from now on, but not those it sends after a batch to release objects, for
 * which nobody waits.
 */
export function countRequests(host: Host): () => number {
  const execute = host.execute.bind(host);
  let requests = 0;
  Object.assign(host, {
    execute: (body: { readonly Actions: readonly { readonly Name: string }[] }) => {
      if (!body.Actions.some(({ Name }) => Name === "_RemoveReference")) requests += 1;
      return execute(body);
    },
  });
  return () => requests;
}
