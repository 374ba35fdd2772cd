import { browserLibrary } from "./browser-library";
import { chosenClub } from "./chosen-club";
import { createIndexedReleaseStore } from "./release-store";
import { signInCodeIn } from "./sign-in-code";

const chosen = chosenClub(
  browserLibrary,
  createIndexedReleaseStore(),
  "section-251",
  signInCodeIn(() => window.localStorage),
);

/** The club chosen in this browser's pane, and the scrapbook, which few need. */
export const browserFigures = Object.assign(chosen, {
  loadScrapbook: () => import("./demonstration-scrapbook").then(({ demonstrationScrapbook }) => demonstrationScrapbook),
});
