import type { DemonstrationClub } from "../demonstration-club";
import { cfoSurveyTypical } from "../typical/cfo-survey-typical";

/** Chief finance officers: money grows with the council's net budget, which is near 2.6 times what it spends on adults. */
export const cfoSurveyDemonstration: DemonstrationClub = {
  club: "cfo-survey",
  typical: cfoSurveyTypical,
  instead: {
    "cfo.sv_housing_concern": "Fairly",
    "cfo.sv_housing_outcomes": "Some",
    "cfo.sv_housing_efficiency": "A little",
    "cfo.prevention_homeless": "Some",
  },
  near: { "cfo.net_budget": { indicator: "adults.rsx.net", factor: 2.6 } },
  grows: [
    [/^cfo\.net_budget$/, "cfo.net_budget"],
    [/^cfo\.savings_delivered$/, "cfo.savings_planned"],
    [/^cfo\.savings_social_care$/, "cfo.savings_next"],
    [/^cfo\.reserves_free$/, "cfo.reserves"],
    [/./, "cfo.net_budget"],
  ],
  spreads: [
    [/^cfo\.net_budget$/, 0.12],
    [/^cfo\.savings_(planned|next)$/, 0.35],
    [/^cfo\.savings_(delivered|social_care)$/, 0.18],
    [/^cfo\.reserves(_free)?$/, 0.45],
    [/^cfo\.prevention_spend$/, 0.5],
  ],
};
