import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";
import { contact } from "./sen-2025-26/contact";
import { moneyIndicators } from "./sen-2025-26/money-indicators";
import { placementIndicators } from "./sen-2025-26/placement-indicators";
import { planIndicators } from "./sen-2025-26/plan-indicators";
import { report } from "./sen-2025-26/report";
import { rulesOnFigures } from "./sen-2025-26/rules-on-figures";
import { rulesOnSums } from "./sen-2025-26/rules-on-sums";
import { scrapbook } from "./sen-2025-26/scrapbook";
import { sections } from "./sen-2025-26/sections";
import { signOff } from "./sen-2025-26/sign-off";

const year = "2025-26";
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-10-09",
  draft: "2026-11-06",
  review: "2026-11-26",
  final: "2026-12-18",
};

/**
 * Special educational needs 2025-26: who has a plan and where they are taught, what a week costs by setting and need,
 * placement by placement, how pupils get there, and what the high-needs block has to pay for it.
 */
export const sen202526: ClubInput = {
  club: "sen",
  label: "Special Educational Needs",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "Where your pupils with an education, health and care plan are taught, what each kind of place costs, and what you spend on transport: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day for a finance officer with the Section 251 outturn to hand, half a day for the colleague who makes the SEN2 return, and the list of placements from your payment system.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "SEN",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      belowZero: ["sen.hn_transfer", "sen.dsg_balance"],
      readByOthers: ["placements[reference]"],
      smallCounts: ["sen.nmss_placed", "sen.independent_placed", "sen.college_placed"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...planIndicators, ...placementIndicators, ...moneyIndicators],
  report,
};
