import type { Result } from "../../domain/result";
import { loadScript } from "../load-script";
import type { QuestionnaireSession } from "./questionnaire-session";

/**
 * The session with the open workbook's questionnaire, one for pane and ribbon, which are two scripts of one runtime. Its
 * clubs, its rules and what it needs of Excel are a third, which is loaded when somebody first asks.
 */
export interface SharedSession {
  /** Says how it is loaded; to be called before anybody asks. */
  provide(load: () => Promise<QuestionnaireSession>): void;
  /** A problem where its script does not come; it can then be called again. */
  load(): Promise<Result<QuestionnaireSession>>;
}

function createSharedSession(): SharedSession {
  let provided: (() => Promise<QuestionnaireSession>) | null = null;
  return {
    provide(load) {
      provided = load;
    },
    load() {
      if (provided === null) throw new Error("Nobody has said how the session is loaded.");
      return loadScript(provided);
    },
  };
}

/** The one both scripts of the page use. */
export const sharedSession = createSharedSession();
