import { browserLibrary } from "./browser-library";
import { chosenClub } from "./chosen-club";
import { createIndexedReleaseStore } from "./release-store";

/** The club that was chosen in this browser's pane. */
export const browserClub = chosenClub(browserLibrary, createIndexedReleaseStore(), "section-251");
