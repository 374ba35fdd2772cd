import type { Scenario } from "../scenario";
import { carerRecruitment } from "./carer-recruitment";
import { demandLedBudget } from "./demand-led-budget";
import { graphOfDoom } from "./graph-of-doom";
import { lookedAfterRate } from "./looked-after-rate";
import { packageReview } from "./package-review";
import { placementMix } from "./placement-mix";
import { residentialHomes } from "./residential-homes";

/** Every scenario, in the order in which the pane offers them. */
export const scenarios: readonly Scenario[] = [
  lookedAfterRate,
  carerRecruitment,
  placementMix,
  residentialHomes,
  packageReview,
  demandLedBudget,
  graphOfDoom,
];
