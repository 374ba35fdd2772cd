import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { settings } from "./clients";

const none = { notApplicable: true };

/** How long new assessments took. */
export const times = askGrid({
  prefix: "fa",
  label: "New assessments",
  rows: settings,
  columns: [
    {
      id: "days",
      label: "Days added up",
      ask: (id, { short, who }) =>
        ask.count(
          id,
          `${short}: days added up`,
          "days",
          `Calendar days from referral to the client's notice, added up over all new assessments of people ${who}.`,
          none,
        ),
    },
    {
      id: "within",
      label: "Within 28 days",
      ask: (id, { short, who }) =>
        ask.count(
          id,
          `${short}: within 28 days`,
          "assessments",
          `New assessments of people ${who} with a notice within 28 calendar days of the referral.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** How fast, and what waits. */
export const speed: SectionInput = {
  id: "speed",
  label: "Speed",
  guidance:
    "The clock starts when the team gets the referral and stops when the client is told the charge. Time spent waiting for the client counts. Everything here is about new assessments.",
  questions: [
    ...times.questions,
    ask.count("fa.days", "All days added up", "days", "Days of all new assessments, added up."),
    ask.count("fa.within", "All within 28 days", "assessments", "All new assessments with a notice within 28 days."),
    ask.count(
      "fa.own_target",
      "Own target in days",
      "days",
      "The council's own target from referral to notice, in calendar days.",
      none,
    ),
    ask.count("fa.waiting_opening", "Waiting at the start", "assessments", "Referrals that were open on 1 April 2025."),
    ask.count("fa.referred", "Referrals", "assessments", "Referrals for a new assessment in the year."),
    ask.count(
      "fa.withdrawn",
      "Referrals ended without one",
      "assessments",
      "Referrals that ended in the year without an assessment, as when care did not start or the person died.",
      none,
    ),
    ask.count("fa.waiting", "Waiting at the end", "assessments", "Referrals that were open on 31 March 2026."),
    ask.count(
      "fa.waiting_long",
      "Waiting over 28 days",
      "assessments",
      "Referrals open on 31 March 2026 that were more than 28 days old.",
      none,
    ),
    ask.count(
      "fa.appeals",
      "Appeals",
      "assessments",
      "Assessments that a client asked to have looked at again in the year.",
      none,
    ),
    ask.count(
      "fa.appeals_upheld",
      "Appeals upheld",
      "assessments",
      "Appeals of the year after which the charge was lowered.",
      none,
    ),
  ],
  grids: [times.layout],
};
