/** What the ribbon's buttons, the keys and the menu of a cell can do, by the function names that the manifest gives them. */
export const ribbonButtons = [
  "insertFormula",
  "insertChart",
  "refresh",
  "refreshSheet",
  "refreshSelection",
  "freeze",
  "thaw",
  "checkQuestionnaire",
  "nextFinding",
  "submitQuestionnaire",
  "traceCell",
  "explainCell",
  "askTheClub",
] as const;

export type RibbonButton = (typeof ribbonButtons)[number];
