/** Something new in the add-in. */
export interface WhatsNewLine {
  /** Permanent: by it a machine remembers what was read. */
  readonly id: string;
  /** The beginning of the changelog's entry for it, without its marks for italics and code. */
  readonly text: string;
}

/** How many lines are worth reading. */
export const mostNews = 5;

/**
 * What is new for anyone who uses the add-in, the most useful first: at most five entries of the changelog's newest
 * section, each from its beginning.
 */
export const whatsNew: readonly WhatsNewLine[] = [
  {
    id: "model",
    text: "Model: what a change would save or cost, filled in with your own published figures and your group's",
  },
  {
    id: "benchmark-a-budget",
    text: "Benchmark what I have: select a budget, confirm which indicator each label means, and live figures go beside it in its own style",
  },
  {
    id: "old-workbook",
    text: "Fill in from an old workbook, under Check, finds the answers in last year's questionnaire or in a return of your own, says where each stands and how sure it is",
  },
  {
    id: "trial-balance",
    text: "Fill in answers from a trial balance: map its codes once, see a control total to the penny, and put in live formulas or values",
  },
  {
    id: "refresh-lists-changes",
    text: "Refresh lists what changed: every cell with a CLUB function that shows something else, from what to what and from which release to which",
  },
];
