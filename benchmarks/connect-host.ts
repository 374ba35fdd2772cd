import { fork } from "node:child_process";
import { once } from "node:events";
import type { Host } from "../src/workbench/protocol/host";
import { round } from "./measure";

/** What office.js and the host exchanged during a piece of work, and the time it took. */
export interface Traffic {
  /** Requests that the add-in waits for. */
  readonly roundTrips: number;
  readonly sentMegabytes: number;
  readonly receivedMegabytes: number;
  /** Time used by the add-in with office.js. */
  readonly cpuSeconds: number;
  /** Time used by our host, which in a council would be Excel. */
  readonly hostCpuSeconds: number;
}

type Execute = Host["execute"];
type Reply = Awaited<ReturnType<Execute>>;

/** A host with a file open, in another process. It measures one piece of work at a time. */
export async function connectHost(file: string) {
  const child = fork("benchmarks/excel-host-process.ts", [file], { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  let [next, roundTrips, sent, received, hostSeconds] = [0, 0, 0, 0, 0];
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on("message", ({ id, reply, cpuSeconds }: { id: number; reply: Reply; cpuSeconds: number }) => {
    hostSeconds += cpuSeconds;
    received += JSON.stringify(reply).length;
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });

  const execute: Execute = (body) => {
    const { Actions } = body as { readonly Actions: readonly { readonly Name: string }[] };
    // We do not wait for requests that only release objects.
    if (!Actions.some(({ Name }) => Name === "_RemoveReference")) roundTrips += 1;
    sent += JSON.stringify(body).length;
    next += 1;
    const id = next;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.send({ id, body });
    });
  };

  return {
    execute,
    async measure<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly traffic: Traffic }> {
      [roundTrips, sent, received, hostSeconds] = [0, 0, 0, 0];
      const before = process.cpuUsage();
      const value = await work();
      while (waiting.size > 0) await new Promise(setImmediate);
      const { user, system } = process.cpuUsage(before);
      const traffic = {
        roundTrips,
        sentMegabytes: round(sent / 1e6),
        receivedMegabytes: round(received / 1e6),
        cpuSeconds: round((user + system) / 1e6),
        hostCpuSeconds: round(hostSeconds),
      };
      return { value, traffic };
    },
    close: () => void child.kill(),
  };
}
