import type { Scenario } from "../scenario";
import { carerRecruitment } from "./carer-recruitment";
import { demandLedBudget } from "./demand-led-budget";
import { earlyHelpSavings } from "./early-help-savings";
import { graphOfDoom } from "./graph-of-doom";
import { lookedAfterRate } from "./looked-after-rate";
import { managementLayers } from "./management-layers";
import { olderPersonDischarged } from "./older-person-discharged";
import { packageReview } from "./package-review";
import { placementMix } from "./placement-mix";
import { priceAndMix } from "./price-and-mix";
import { residentialHomes } from "./residential-homes";

/** Every scenario, in the order in which the pane offers them. */
export const scenarios: readonly Scenario[] = [
  lookedAfterRate,
  carerRecruitment,
  placementMix,
  residentialHomes,
  packageReview,
  priceAndMix,
  olderPersonDischarged,
  demandLedBudget,
  graphOfDoom,
  earlyHelpSavings,
  managementLayers,
];
