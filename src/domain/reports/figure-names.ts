/** The figures of an indicator that a report's tables show, as the functions give them. */
export const figureNames = [
  "own",
  "median",
  "lowerQuartile",
  "upperQuartile",
  "n",
  "rank",
  "outOf",
  "gapCost",
] as const;

export type FigureName = (typeof figureNames)[number];
