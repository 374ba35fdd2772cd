import { browserLibrary } from "./browser-library";
import { createQueryService } from "./query-service";

/** The queries at the service this page came from, for the signed-in user. */
export const browserQueries = createQueryService({ origin: location.origin, session: browserLibrary.session });
