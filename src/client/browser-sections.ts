import { browserLibrary } from "./browser-library";
import { createSectionService } from "./section-service";

/** Who answers which section, at the service this page came from, for the signed-in user. */
export const browserSections = createSectionService({
  origin: location.origin,
  session: browserLibrary.session,
  kept: browserLibrary.kept,
  now: () => new Date().toISOString(),
});
