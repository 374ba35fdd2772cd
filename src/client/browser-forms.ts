import { browserLibrary } from "./browser-library";
import { createFormService } from "./form-service";

/** What clubs ask, from the service this page came from, as whoever is signed in there. Not for the functions: it is large. */
export const browserForms = createFormService({
  origin: location.origin,
  session: browserLibrary.session,
  kept: browserLibrary.kept,
});
