/** The most that kept answers are unpacked to: they came in a body of at most 96 MB, and as they are kept they say no more. */
export const mostAnswersBytes = 200_000_000;
