/** The figures of a comparison that can be put into a cell, in the order the pane offers them. */
export const cellFigures = ["own", "median", "lower-quartile", "upper-quartile", "mean", "count", "rank"] as const;

export type Figure = (typeof cellFigures)[number];
