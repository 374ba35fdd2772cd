/** How concerned: the scale of the survey's questions on sustainability. */
export const concern = ["Not at all", "Not very", "Fairly", "Very"];

/** How much could be gained: the scale of its questions on potential, and on prevention and growth. */
export const potential = ["None", "A little", "Some", "A lot"];

/** How confident: the scale of its questions on savings. */
export const confidence = ["Not at all", "Not very", "Fairly", "Very"];
