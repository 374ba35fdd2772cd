/** The ribbon's buttons, by the function names that the manifest gives them. */
export const ribbonButtons = [
  "insertChart",
  "refresh",
  "freeze",
  "thaw",
  "checkQuestionnaire",
  "submitQuestionnaire",
] as const;

export type RibbonButton = (typeof ribbonButtons)[number];
