import { usualRules } from "./authoring/usual-rules";
import type { ClubInput } from "./club-definition";
import { contact } from "./financial-assessments-2025-26/contact";
import { workIndicators } from "./financial-assessments-2025-26/indicators";
import { moneyIndicators } from "./financial-assessments-2025-26/money-indicators";
import { report } from "./financial-assessments-2025-26/report";
import { rulesOnFigures } from "./financial-assessments-2025-26/rules-on-figures";
import { rulesOnSums } from "./financial-assessments-2025-26/rules-on-sums";
import { scrapbook } from "./financial-assessments-2025-26/scrapbook";
import { sections } from "./financial-assessments-2025-26/sections";
import { signOff } from "./financial-assessments-2025-26/sign-off";

const year = "2025-26";
const timetable = {
  issued: "2026-08-10",
  deadline: "2026-10-16",
  draft: "2026-11-06",
  review: "2026-11-25",
  final: "2026-12-16",
};

/**
 * Financial assessments 2025-26: what it costs to work out what people pay for their care, how fast it is done and by
 * whom, what they are charged, and what is collected, owed and put off.
 */
export const financialAssessments202526: ClubInput = {
  club: "financial-assessments",
  label: "Financial Assessments",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "How your council works out what people pay for their care, how fast, at what cost, and what it collects: put beside other councils' answers, so that you can see where you differ and why.",
    effort:
      "About a day for the manager of the financial assessments team with the assessment system to hand, and half a day for a finance officer with the sales ledger.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    ...usualRules({
      letters: "FA",
      year,
      contact,
      sections,
      scrapbook,
      signOff,
      smallCounts: ["fa.deferred", "fa.deferred_refused", "fa.court", "fa.appeals_upheld"],
    }),
    ...rulesOnSums,
    ...rulesOnFigures,
  ],
  indicators: [...workIndicators, ...moneyIndicators],
  report,
};
