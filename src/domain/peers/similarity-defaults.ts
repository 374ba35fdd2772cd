/** A characteristic that similar authorities are found by. */
export interface SimilarityCharacteristic {
  /** Id of an indicator, of the club Context unless a member chooses others. */
  readonly indicator: string;
  /** The year of its figures. It is given because some figures are older than what counts as latest. */
  readonly year: string;
  /** How much its distance counts, beside the other characteristics. */
  readonly weight: number;
}

/**
 * How similar authorities are found if a member has not chosen: how many children live there, how deprived, poor and rural
 * the area is, and how expensive labour is. None of these is the council's own decision, as the number of children it
 * looks after would be. Cumberland and Westmorland and Furness have no rural band.
 */
export const similarityDefaults: readonly SimilarityCharacteristic[] = [
  { indicator: "ctx.population.0-17", year: "2024-25", weight: 1 },
  { indicator: "ctx.imd-2025.average-score", year: "2025", weight: 1 },
  { indicator: "ctx.child-poverty-share", year: "2024-25", weight: 1 },
  { indicator: "ctx.rural.band", year: "2021", weight: 1 },
  { indicator: "ctx.area-cost-adjustment", year: "2023-24", weight: 1 },
];
