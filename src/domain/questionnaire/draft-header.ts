/** In the middle of the header of a questionnaire's pages, until it is submitted as it stands. */
export const draftHeader = "DRAFT";
