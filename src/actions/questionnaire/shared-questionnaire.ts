import type { Questionnaire } from "./questionnaire";

/**
 * The questionnaire of the open workbook, one for pane and ribbon, which are two scripts of one runtime. Its clubs, its
 * rules and what it needs of Excel are a third, which is loaded when somebody first asks.
 */
export interface SharedQuestionnaire {
  /** Says how it is loaded; to be called before anybody asks. */
  provide(load: () => Promise<Questionnaire>): void;
  /** Rejects where its script does not come, and can then be called again. */
  load(): Promise<Questionnaire>;
}

function createSharedQuestionnaire(): SharedQuestionnaire {
  let provided: (() => Promise<Questionnaire>) | null = null;
  return {
    provide(load) {
      provided = load;
    },
    load() {
      if (provided === null) throw new Error("Nobody has said how the questionnaire is loaded.");
      return provided();
    },
  };
}

/** The one both scripts of the page use. */
export const sharedQuestionnaire = createSharedQuestionnaire();
