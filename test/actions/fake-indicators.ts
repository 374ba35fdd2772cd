import type { IndicatorMemory } from "../../src/actions/ports";
import { createIndicatorMemory } from "../../src/client/indicator-memory";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createMemoryReleaseStore } from "../../src/client/release-store";

/** The favourite and recent indicators of Leeds, for as long as a test runs. */
export function fakeIndicators(): IndicatorMemory {
  return createIndicatorMemory({
    session: async () => ({ token: "t", member: { code: "E08000035", name: "Leeds" } }),
    kept: keptOnMachine(createMemoryReleaseStore()),
  });
}
