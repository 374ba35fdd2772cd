import type { Host } from "../../src/workbench/protocol/host";

/**
 * Counts the round trips of office.js to a host from now on. What it sends once a batch is done, to let go of objects,
 * is not waited for and not counted.
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
