import type { Result } from "../../domain/result";
import { loadScript } from "../load-script";
import type { Questionnaire } from "./questionnaire";

/**
 * The questionnaire of the open workbook, one for pane and ribbon, which are two scripts of one runtime. Its clubs, its
 * rules and what it needs of Excel are a third, which is loaded when somebody first asks.
 */
export interface SharedQuestionnaire {
  /** Says how it is loaded; to be called before anybody asks. */
  provide(load: () => Promise<Questionnaire>): void;
  /** A problem where its script does not come; it can then be called again. */
  load(): Promise<Result<Questionnaire>>;
}

function createSharedQuestionnaire(): SharedQuestionnaire {
  let provided: (() => Promise<Questionnaire>) | null = null;
  return {
    provide(load) {
      provided = load;
    },
    load() {
      if (provided === null) throw new Error("Nobody has said how the questionnaire is loaded.");
      return loadScript(provided);
    },
  };
}

/** The one both scripts of the page use. */
export const sharedQuestionnaire = createSharedQuestionnaire();
