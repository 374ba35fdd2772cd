import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";
import { contact } from "./early-intervention-2025-26/contact";
import { helpIndicators } from "./early-intervention-2025-26/help-indicators";
import { moneyIndicators } from "./early-intervention-2025-26/money-indicators";
import { report } from "./early-intervention-2025-26/report";
import { rulesOnFigures } from "./early-intervention-2025-26/rules-on-figures";
import { rulesOnSums } from "./early-intervention-2025-26/rules-on-sums";
import { scrapbook } from "./early-intervention-2025-26/scrapbook";
import { sections } from "./early-intervention-2025-26/sections";
import { signOff } from "./early-intervention-2025-26/sign-off";

const year = "2025-26";
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-10-02",
  draft: "2026-11-06",
  review: "2026-11-27",
  final: "2026-12-18",
};

/**
 * Early intervention, new approaches and efficiencies 2025-26: what councils do so that adults need less care, or get it
 * in other ways and at less cost, from the first contact to the savings that came of it.
 */
export const earlyIntervention202526: ClubInput = {
  club: "early-intervention",
  label: "Early Intervention, New Approaches and Efficiencies",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "What your council does so that adults need less care or get it in better ways, what it costs and what it saves: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day for a finance officer with the ledger, ASC-FR and the Better Care Fund report to hand, and half a day for those who keep the activity figures.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "EI",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      smallCounts: ["ei.reablement_waiting", "ei.homecare_waiting", "ei.moved", "ei.extra_instead"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...helpIndicators, ...moneyIndicators],
  report,
};
