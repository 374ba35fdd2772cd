import { browserLibrary } from "./browser-library";
import { createSubmissionService } from "./submission-service";

/** Submissions to the service this page came from, as whoever is signed in there. Not for the functions: it is large. */
export const browserSubmissions = createSubmissionService({
  origin: location.origin,
  session: browserLibrary.session,
});
