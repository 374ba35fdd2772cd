import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";
import { contact } from "./self-directed-support-2025-26/contact";
import { moneyIndicators } from "./self-directed-support-2025-26/money-indicators";
import { peopleIndicators } from "./self-directed-support-2025-26/people-indicators";
import { report } from "./self-directed-support-2025-26/report";
import { rulesOnFigures } from "./self-directed-support-2025-26/rules-on-figures";
import { rulesOnSums } from "./self-directed-support-2025-26/rules-on-sums";
import { scrapbook } from "./self-directed-support-2025-26/scrapbook";
import { sections } from "./self-directed-support-2025-26/sections";
import { signOff } from "./self-directed-support-2025-26/sign-off";

const year = "2025-26";
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-09-25",
  draft: "2026-10-23",
  review: "2026-11-12",
  final: "2026-12-04",
};

/**
 * Self-Directed Support 2025-26: who has a direct payment or a personal budget, what is paid a week and by the hour, how
 * accounts are checked, and what it costs to support people who arrange their own care.
 */
export const selfDirectedSupport202526: ClubInput = {
  club: "self-directed-support",
  label: "Self-Directed Support",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "Who has a direct payment, what it pays for and what comes back: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day for the manager of the direct payments team or the adult social care data officer, and half a day for a finance officer with the finance return to hand.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "SDS",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      smallCounts: ["sds.closing", "sds.started", "sds.referred"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...peopleIndicators, ...moneyIndicators],
  report,
};
