import { browserLibrary } from "./browser-library";
import { createIndicatorMemory } from "./indicator-memory";

/** The favourite and recent indicators of the user of this browser. */
export const browserIndicators = createIndicatorMemory({ session: browserLibrary.session, kept: browserLibrary.kept });
