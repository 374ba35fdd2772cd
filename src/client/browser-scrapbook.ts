import { browserLibrary } from "./browser-library";
import { createScrapbookService } from "./scrapbook-service";

/** The scrapbooks at the service this page came from, for the signed-in user. */
export const browserScrapbook = createScrapbookService({
  origin: location.origin,
  session: browserLibrary.session,
  kept: browserLibrary.kept,
});
