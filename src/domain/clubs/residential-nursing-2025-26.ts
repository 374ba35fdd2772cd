import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";
import { contact } from "./residential-nursing-2025-26/contact";
import { costIndicators } from "./residential-nursing-2025-26/cost-indicators";
import { report } from "./residential-nursing-2025-26/report";
import { rulesOnFigures } from "./residential-nursing-2025-26/rules-on-figures";
import { rulesOnSums } from "./residential-nursing-2025-26/rules-on-sums";
import { scrapbook } from "./residential-nursing-2025-26/scrapbook";
import { sections } from "./residential-nursing-2025-26/sections";
import { serviceIndicators } from "./residential-nursing-2025-26/service-indicators";
import { signOff } from "./residential-nursing-2025-26/sign-off";

const year = "2025-26";
const timetable = {
  issued: "2026-08-17",
  deadline: "2026-09-25",
  draft: "2026-10-30",
  review: "2026-11-20",
  final: "2026-12-11",
};

/**
 * Residential and nursing care 2025-26: which people live in care homes with the council's support, whose homes these
 * are, what a week costs by client group, age and type of care, and who pays for it.
 */
export const residentialNursing202526: ClubInput = {
  club: "residential-nursing",
  label: "Residential and Nursing Care",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "What your council pays for a week in a care home, for whom, in whose homes and on what terms: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day for a finance officer with ASC-FR and the payment system to hand, and half a day for the commissioner of care homes and the managers of your own.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "RN",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      readByOthers: ["homes[home]", "placements[reference]"],
      smallCounts: ["rn.below_good", "rn.waiting", "rn.full_cost", "rn.after_care", "rn.deferred"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...costIndicators, ...serviceIndicators],
  report,
};
