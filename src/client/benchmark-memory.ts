import * as z from "zod/mini";
import type { BenchmarkMemory } from "../actions/benchmark-ports";
import type { SignedIn } from "../contract/signed-in";
import type { KeptValues } from "./kept-on-machine";

interface BenchmarkMemoryOptions {
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
}

const onMachine = z.object({
  /** Code of the member whose labels they are. */
  member: z.string(),
  labels: z.array(z.object({ label: z.string(), under: z.string(), indicator: z.nullable(z.string()) })),
});

const key = "benchmarked";

/** What the labels of the signed-in member's budgets mean, on this machine. For nobody, nothing. */
export function createBenchmarkMemory({ session, kept }: BenchmarkMemoryOptions): BenchmarkMemory {
  return {
    async read() {
      const [signedIn, own] = [await session(), await kept.read(key, onMachine)];
      return own === null || own.member !== signedIn?.member.code ? [] : own.labels;
    },
    async keep(labels) {
      const member = (await session())?.member.code;
      if (member === undefined) return null;
      return kept.write(key, { member, labels });
    },
  };
}
