/** The most that stored answers can unpack to: they came in a body of at most 96 MB, and storing them adds nothing. */
export const mostAnswersBytes = 200_000_000;
