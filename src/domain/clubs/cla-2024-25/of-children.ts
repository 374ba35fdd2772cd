import type { IndicatorInput } from "../club-definition";
import { measure } from "../authoring/measure";

type Term = IndicatorInput["numerator"]["add"][number];
type More = Parameters<typeof measure.share>[5];

/** Indicators over the children there are: of the area, or looked after. */
export const ofChildren = {
  /** Per 10,000 residents aged 0 to 17. */
  rate: (id: string, label: string, definition: string, of: Term[], more: More = {}): IndicatorInput =>
    measure.rate(id, label, definition, "per 10,000 aged 0-17", of, ["cla.population"], more),
  /** Of children on 31 March, in per cents. */
  share: (id: string, label: string, definition: string, of: Term[], more: More = {}): IndicatorInput =>
    measure.share(id, label, definition, of, ["cla.at_31_march"], { periodType: "snapshot-31-march", ...more }),
};
