import { browserLibrary } from "./browser-library";
import { createOwnContact } from "./own-contact";

/** How others reach the signed-in user, at the service that this page came from. */
export const browserOwnContact = createOwnContact({ origin: location.origin, session: () => browserLibrary.session() });
