import { createClubLibrary } from "./club-library";
import { createClubService } from "./club-service";
import { createIndexedReleaseStore } from "./release-store";
import { workbookPins } from "./workbook-pins";

/**
 * The signed-in user's clubs, from the service this page came from. The functions and the pane run in one runtime and
 * share this library, and so its requests.
 */
export const browserLibrary = createClubLibrary({
  service: createClubService(location.origin),
  store: createIndexedReleaseStore(),
  readPins: () => workbookPins.read(),
});
