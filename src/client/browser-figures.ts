import { browserLibrary } from "./browser-library";
import { chosenClub } from "./chosen-club";
import { createIndexedReleaseStore } from "./release-store";
import { signInCodeIn } from "./sign-in-code";

/** The club chosen in this browser's pane. */
export const browserFigures = chosenClub(
  browserLibrary,
  createIndexedReleaseStore(),
  "section-251",
  signInCodeIn(() => window.localStorage),
);
