import { createBenchmarkMemory } from "./benchmark-memory";
import { browserLibrary } from "./browser-library";

/** What labels mean, as the user of this browser has said. */
export const browserBenchmark = createBenchmarkMemory({
  session: browserLibrary.session,
  kept: browserLibrary.kept,
});
