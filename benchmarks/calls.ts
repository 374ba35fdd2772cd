import { bundled } from "./bundled";

/** What one call of each function takes of a processor, in the bundle that a process of its own runs. */
export function benchmarkCalls(): Promise<object> {
  return bundled("benchmarks/calls-process.ts", (run) => run());
}
