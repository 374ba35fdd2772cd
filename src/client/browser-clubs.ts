import { browserLibrary } from "./browser-library";
import { createClubsService } from "./clubs-service";

/** All the clubs of the signed-in user, at the service this page came from. */
export const browserClubs = createClubsService({
  origin: location.origin,
  session: browserLibrary.session,
  kept: browserLibrary.kept,
  now: () => new Date().toISOString(),
});
