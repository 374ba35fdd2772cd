import type { Result } from "../../domain/result";
import { loadScript } from "../../domain/load-script";
import type { QuestionnaireSession } from "./questionnaire-session";

/**
 * The session with the open workbook's questionnaire. The pane and the ribbon, two scripts in one runtime, share it.
 * The rules and the code for Excel are in a third script, which is loaded when first needed.
 */
export interface SharedSession {
  /** Sets how to load it; to be called before load(). */
  provide(load: () => Promise<QuestionnaireSession>): void;
  /** A problem if the script can't be loaded; it can then be called again. */
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

/** The one that both scripts use. */
export const sharedSession = createSharedSession();
