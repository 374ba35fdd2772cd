import { browserLibrary } from "./browser-library";
import { createScenarioService } from "./scenario-service";

/** The signed-in member's saved scenarios at the service this page came from. */
export const browserScenarios = createScenarioService({
  origin: location.origin,
  session: browserLibrary.session,
});
