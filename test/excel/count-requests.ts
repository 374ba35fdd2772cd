import type { Host } from "../../src/workbench/protocol/host";

/** Counts the requests that office.js sends to a host from now on. */
export function countRequests(host: Host): () => number {
  const execute = host.execute.bind(host);
  let requests = 0;
  Object.assign(host, {
    execute: (body: object) => {
      requests += 1;
      return execute(body);
    },
  });
  return () => requests;
}
