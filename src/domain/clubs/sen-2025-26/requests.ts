import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Appeals to the tribunal, by what they were against. */
export const appeals = askGrid({
  prefix: "sen",
  label: "Appeals to the tribunal",
  rows: [
    { id: "to_assess", label: "refusal to assess", against: "against a refusal to assess" },
    { id: "to_issue", label: "refusal of a plan", against: "against a refusal to make a plan after an assessment" },
    {
      id: "contents",
      label: "what a plan says",
      against: "against what a plan says, the school it names, or the decision to end it",
    },
  ],
  columns: [
    {
      id: "appealed",
      label: "Registered",
      ask: (id, { label, against }) =>
        ask.count(
          id,
          `Registered: ${label}`,
          "cases",
          `Appeals ${against} that the First-tier Tribunal registered in 2025.`,
          none,
        ),
    },
    {
      id: "settled",
      label: "Settled",
      ask: (id, { label, against }) =>
        ask.count(
          id,
          `Settled: ${label}`,
          "cases",
          `Appeals ${against} that were conceded, agreed or withdrawn in 2025 before a decision.`,
          none,
        ),
    },
    {
      id: "decided",
      label: "Decided",
      ask: (id, { label, against }) =>
        ask.count(id, `Decided: ${label}`, "cases", `Appeals ${against} that the tribunal decided in 2025.`, none),
    },
    {
      id: "upheld",
      label: "For the family",
      ask: (id, { label, against }) =>
        ask.count(
          id,
          `For the family: ${label}`,
          "cases",
          `Those of the appeals ${against} decided in 2025 that went for the family, in full or in part.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** From the request to the plan, and what is appealed against. */
export const requests: SectionInput = {
  id: "requests",
  label: "Requests and timescales",
  guidance:
    "The calendar year 2025, as in the SEN2 return of January 2026. Requests are first ones, not those to assess again. Exceptions are the cases that the regulations of 2014 let take longer than 20 weeks.",
  questions: [
    ask.count(
      "sen.requests",
      "Requests to assess",
      "requests",
      "First requests in the year to assess a child's needs.",
      { published: { indicator: "cs.ehc.requests" } },
    ),
    ask.count(
      "sen.requests_refused",
      "Requests refused",
      "requests",
      "First requests of the year on which you decided not to assess.",
      { published: { indicator: "cs.ehc.requests-refused" } },
    ),
    ask.count(
      "sen.assessed",
      "Assessments completed",
      "cases",
      "Assessments that ended in the year with the decision to make a plan or not to.",
    ),
    ask.count(
      "sen.not_issued",
      "Assessments without a plan",
      "cases",
      "Those of the assessments completed in the year after which you made no plan.",
    ),
    ask.count(
      "sen.timed",
      "New plans without exceptions",
      "plans",
      "New plans of the year without those to which an exception applied.",
    ),
    ask.count(
      "sen.in_time",
      "New plans within 20 weeks",
      "plans",
      "Those of the new plans without exceptions made no more than 20 weeks after the request.",
    ),
    ask.count(
      "sen.overdue",
      "Requests open for over 20 weeks",
      "cases",
      "Requests still without a final plan or a refusal on 31 December 2025 that had come more than 20 weeks before.",
    ),
    ask.count("sen.reviews_due", "Annual reviews due", "plans", "Plans whose annual review fell due in the year."),
    ask.count(
      "sen.reviews_in_time",
      "Annual reviews in time",
      "plans",
      "Those of the plans due for review on which you decided within 12 months of the last decision.",
    ),
    ask.count("sen.mediations", "Mediations held", "cases", "Mediations in the year on a decision about a plan.", none),
    ...appeals.questions,
  ],
  grids: [appeals.layout],
};
