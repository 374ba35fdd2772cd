import type { SignedIn } from "../contract/signed-in";
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

/** The club chosen in this browser's pane; and what few need: the scrapbook, and signing in as yourself. */
export const browserFigures = Object.assign(chosen, {
  loadScrapbook: () => import("./browser-scrapbook").then(({ browserScrapbook }) => browserScrapbook),
  loadPersonalSignIn: async () => {
    const [{ createOwnSignIn }, { askMicrosoft }] = await Promise.all([
      import("./own-sign-in"),
      import("./microsoft-account"),
    ]);
    const keep = (session: SignedIn) => browserLibrary.keepSession(session);
    const { keepAdministrator } = browserLibrary;
    return createOwnSignIn({ origin: location.origin, keep, keepAdministrator, ask: askMicrosoft });
  },
});
