import { browserLibrary } from "./browser-library";
import { createFirstRunMemory } from "./first-run-memory";

/** What has been shown to the user of this browser. */
export const browserFirstRun = createFirstRunMemory(browserLibrary.kept);
