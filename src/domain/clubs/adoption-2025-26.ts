import { childIndicators } from "./adoption-2025-26/child-indicators";
import { contact } from "./adoption-2025-26/contact";
import { costIndicators } from "./adoption-2025-26/cost-indicators";
import { report } from "./adoption-2025-26/report";
import { rulesOnFigures } from "./adoption-2025-26/rules-on-figures";
import { rulesOnSums } from "./adoption-2025-26/rules-on-sums";
import { scrapbook } from "./adoption-2025-26/scrapbook";
import { sections } from "./adoption-2025-26/sections";
import { serviceIndicators } from "./adoption-2025-26/service-indicators";
import { signOff } from "./adoption-2025-26/sign-off";
import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";

const year = "2025-26";
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-10-09",
  draft: "2026-11-06",
  review: "2026-11-26",
  final: "2026-12-18",
};

/**
 * Adoption and special guardianship 2025-26: how children with a plan for adoption fare and how long it takes, who their
 * adopters are and where they come from, what is done for families afterwards, and what all of it costs.
 */
export const adoption202526: ClubInput = {
  club: "adoption",
  label: "Adoption and special guardianship",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "How your council finds families for children, how long it takes, and what adoption and special guardianship cost: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day and a half for the manager of the adoption service or the regional agency's data officer, and half a day for a finance officer with the Section 251 outturn to hand.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "ADOPT",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      readByOthers: ["placements[reference]"],
      smallCounts: ["adoption.adoptions_children", "adoption.placements_children", "adoption.sg_orders"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...childIndicators, ...serviceIndicators, ...costIndicators],
  report,
};
