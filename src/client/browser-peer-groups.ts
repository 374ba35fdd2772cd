import { browserLibrary } from "./browser-library";
import { createPeerGroupService } from "./peer-group-service";

/** The signed-in user's peer groups at the service this page came from. Not for the functions, which only read. */
export const browserPeerGroups = createPeerGroupService({
  origin: location.origin,
  session: browserLibrary.session,
  changed: browserLibrary.refresh,
});
