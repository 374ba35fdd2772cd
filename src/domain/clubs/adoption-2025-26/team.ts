import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

const grades = [
  { id: "managers", label: "service and team managers" },
  { id: "seniors", label: "senior and advanced practitioners" },
  { id: "social_workers", label: "social workers" },
  { id: "support_workers", label: "family support workers" },
  { id: "advisers", label: "panel and medical advisers" },
  { id: "office", label: "business support" },
] as const;

/** Posts, people and pay by grade. */
export const staff = askGrid({
  prefix: "adoption",
  label: "Grade",
  rows: grades,
  columns: [
    {
      id: "posts",
      label: "Posts",
      ask: (id, { label }) =>
        ask.decimal(
          id,
          `Posts: ${label}`,
          "full-time equivalents",
          `Full-time equivalent posts of ${label} on 31 March 2026, filled or not.`,
          none,
        ),
    },
    {
      id: "in_post",
      label: "In post",
      ask: (id, { label }) =>
        ask.decimal(
          id,
          `In post: ${label}`,
          "full-time equivalents",
          `Full-time equivalent ${label} whom you employed on 31 March 2026, on leave included, agency staff not.`,
          none,
        ),
    },
    {
      id: "agency",
      label: "Agency staff",
      ask: (id, { label }) =>
        ask.decimal(
          id,
          `Agency staff: ${label}`,
          "full-time equivalents",
          `Full-time equivalent agency staff on 31 March 2026 who did the work of ${label}.`,
          none,
        ),
    },
    {
      id: "pay",
      label: "Pay",
      ask: (id, { label }) =>
        ask.amount(
          id,
          `Pay: ${label}`,
          `Pay of 2025-26 for ${label} with pension and national insurance, agency staff included.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** The salary scale of each grade. */
export const salaries = askGrid({
  prefix: "adoption",
  label: "Salary for a year, full time",
  rows: grades,
  columns: (
    [
      ["lowest", "Lowest", "first"],
      ["highest", "Highest", "last"],
    ] as const
  ).map(([id, label, point]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string }) =>
      ask.amount(
        questionId,
        `${label} salary: ${row.label}`,
        `Full-time salary at the ${point} point of the scale of ${row.label} on 31 March 2026, without pension and national insurance.`,
        none,
      ),
  })),
  adds: "nothing",
});

/** Who does the work: posts and pay by grade, and what they work on. */
export const team: SectionInput = {
  id: "team",
  label: "Team",
  guidance:
    "Staff who work on adoption and special guardianship in your own service. If a regional agency you do not host employs them all, answer not applicable: its cost is in your contribution. If you host one, give your council's part.",
  questions: [
    ...staff.questions,
    ask.decimal(
      "adoption.staff_in_post",
      "All staff in post",
      "full-time equivalents",
      "Full-time equivalent staff of all grades whom you employed on 31 March 2026, agency staff not.",
      none,
    ),
    ask.amount("adoption.staff_pay", "All pay", "Pay of 2025-26 for all grades, agency staff included.", none),
    ...salaries.questions,
    ...(
      [
        ["recruiting", "recruiting adopters", "finding, assessing and preparing adopters"],
        ["finding", "finding families", "planning for children and finding families for them"],
        ["supporting", "supporting families", "support after adoption, contact and records"],
        ["guardians", "special guardianship", "assessing and supporting special guardians"],
      ] as const
    ).map(([id, words, what]) =>
      ask.decimal(
        `adoption.work_${id}`,
        `Social workers on ${words}`,
        "full-time equivalents",
        `Full-time equivalent social workers, senior ones and agency staff included, who worked on ${what}, on average over the year.`,
        none,
      ),
    ),
  ],
  grids: [staff.layout, salaries.layout],
};
