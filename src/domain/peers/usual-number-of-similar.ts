/** How many similar members are found by default. */
export const usualNumberOfSimilar = 15;
