/** How many similar members are found where nobody says how many. */
export const usualNumberOfSimilar = 15;
