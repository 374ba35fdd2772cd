/** The figures that can be inserted into a cell, in the order in which the pane offers them. */
export const cellFigures = ["own", "median", "lower-quartile", "upper-quartile", "mean", "count", "rank"] as const;

export type Figure = (typeof cellFigures)[number];
