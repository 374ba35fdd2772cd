/** The ribbon's texts, in one place to read, check and change. Sentences about failures are in domain/problems. */
export const ribbonMessages = {
  chartAdded: (sheet: string) => `The chart is on the sheet "${sheet}".`,
  listedUnderClub: "Club in the pane lists them.",
} as const;
