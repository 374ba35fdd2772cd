import { browserLibrary } from "./browser-library";
import { createReleaseHistory } from "./release-history";

/** The releases at the service this page came from, for the signed-in user. */
export const browserReleaseHistory = createReleaseHistory({
  origin: location.origin,
  session: browserLibrary.session,
});
