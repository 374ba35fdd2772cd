import type { ClubInput } from "./club-definition";
import { careIndicators } from "./cla-2024-25/care-indicators";
import { contact } from "./cla-2024-25/contact";
import { costIndicators } from "./cla-2024-25/cost-indicators";
import { provisionIndicators } from "./cla-2024-25/provision-indicators";
import { report } from "./cla-2024-25/report";
import { rulesOnCells } from "./cla-2024-25/rules-on-cells";
import { rulesOnFigures } from "./cla-2024-25/rules-on-figures";
import { rulesOnSums } from "./cla-2024-25/rules-on-sums";
import { scrapbook } from "./cla-2024-25/scrapbook";
import { sections } from "./cla-2024-25/sections";
import { signOff } from "./cla-2024-25/sign-off";

/**
 * Children Looked After 2024-25: what councils in England spend on the children they look after, by type of placement
 * and provider, with the nights it buys, the homes and carers of the council's own, and how the children fare.
 */
export const cla202425: ClubInput = {
  club: "cla",
  label: "Children Looked After",
  year: "2024-25",
  version: 3,
  smallestGroup: 5,
  timetable: {
    issued: "2025-08-26",
    deadline: "2025-10-09",
    draft: "2025-11-06",
    review: "2025-11-26",
    final: "2025-12-18",
  },
  about: {
    purpose:
      "What your council spends on the children it looks after, what that buys, and how the children fare: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About two days for a finance officer with the Section 251 outturn to hand, and half a day for the colleague who makes the SSDA903 return.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [...rulesOnCells, ...rulesOnSums, ...rulesOnFigures],
  indicators: [...careIndicators, ...costIndicators, ...provisionIndicators],
  report,
};
