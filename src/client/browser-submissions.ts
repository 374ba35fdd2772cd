import { browserLibrary } from "./browser-library";
import { createSubmissionService } from "./submission-service";

/**
 * Submissions to the service this page came from, for the user who is signed in there. Don't import it into the
 * functions: it is large.
 */
export const browserSubmissions = createSubmissionService({
  origin: location.origin,
  session: browserLibrary.session,
});
