import { browserLibrary } from "./browser-library";
import { createFormService } from "./form-service";

/**
 * Forms from the service this page came from, for the user who is signed in there. Don't import it into the functions:
 * it is large.
 */
export const browserForms = createFormService({
  origin: location.origin,
  session: browserLibrary.session,
  kept: browserLibrary.kept,
});
