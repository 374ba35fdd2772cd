import type { Host } from "../../src/workbench/protocol/host";

/** Counts the bytes that a host answers office.js from now on. */
export function countBytes(host: Host): () => number {
  const execute = host.execute.bind(host);
  let bytes = 0;
  Object.assign(host, {
    execute: async (body: object) => {
      const reply = await execute(body);
      bytes += JSON.stringify(reply).length;
      return reply;
    },
  });
  return () => bytes;
}
