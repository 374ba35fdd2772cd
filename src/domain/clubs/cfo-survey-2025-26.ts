import { usualRules } from "./authoring/usual-rules";
import { contact } from "./cfo-survey-2025-26/contact";
import { indicators } from "./cfo-survey-2025-26/indicators";
import { report } from "./cfo-survey-2025-26/report";
import { rules } from "./cfo-survey-2025-26/rules";
import { scrapbook } from "./cfo-survey-2025-26/scrapbook";
import { sections } from "./cfo-survey-2025-26/sections";
import { signOff } from "./cfo-survey-2025-26/sign-off";
import type { ClubInput } from "./club-definition";

const year = "2025-26";
const timetable = {
  issued: "2026-06-01",
  deadline: "2026-07-03",
  draft: "2026-07-31",
  review: "2026-09-17",
  final: "2026-10-09",
};

/**
 * CFO Confidence Survey 2025-26: how concerned chief finance officers are about each service and the council's finances,
 * where they see potential, and what they expect of prevention, growth and savings.
 */
export const cfoSurvey202526: ClubInput = {
  club: "cfo-survey",
  label: "CFO Confidence Survey",
  year,
  version: 3,
  smallestGroup: 5,
  timetable,
  about: {
    purpose:
      "What chief finance officers think of their council's finances: which services worry them, and where they see potential. Other members see each council's answers by name.",
    effort:
      "Half an hour for the chief finance officer, and a few minutes for a finance officer with the outturn report to hand.",
    help: "Your club's administrator. For a word or a rule you don't understand, look at the Guidance sheet first.",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [...usualRules({ letters: "CFO", year, contact, sections, scrapbook, signOff }), ...rules],
  indicators,
  report,
};
