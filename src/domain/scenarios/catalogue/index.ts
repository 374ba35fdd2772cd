import type { Scenario } from "../scenario";
import { careProjection } from "./care-projection";
import { carerAgeing } from "./carer-ageing";
import { carerRecruitment } from "./carer-recruitment";
import { demandLedBudget } from "./demand-led-budget";
import { earlyHelpSavings } from "./early-help-savings";
import { graphOfDoom } from "./graph-of-doom";
import { lengthOfStay } from "./length-of-stay";
import { lookedAfterRate } from "./looked-after-rate";
import { managementLayers } from "./management-layers";
import { olderPersonDischarged } from "./older-person-discharged";
import { oneMoreChild } from "./one-more-child";
import { packageReview } from "./package-review";
import { placementMix } from "./placement-mix";
import { priceAndMix } from "./price-and-mix";
import { residentialHomes } from "./residential-homes";

/** Every scenario, in the order in which the pane offers them. */
export const scenarios: readonly Scenario[] = [
  lookedAfterRate,
  carerRecruitment,
  carerAgeing,
  placementMix,
  residentialHomes,
  packageReview,
  lengthOfStay,
  oneMoreChild,
  careProjection,
  priceAndMix,
  olderPersonDischarged,
  demandLedBudget,
  graphOfDoom,
  earlyHelpSavings,
  managementLayers,
];

/** The scenario with this id; undefined if there is none, as for one that only a newer Yardstick knows. */
export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
