import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

/** What has to be done for a client to be charged, and to pay. */
const work = [
  { id: "assess", label: "assessing" },
  { id: "bill", label: "billing" },
  { id: "recover", label: "recovering debt" },
  { id: "defer", label: "deferred payments" },
  { id: "audit", label: "auditing direct payments" },
];

/** Who does it, and where in the council. */
export const places = askGrid({
  prefix: "fa",
  label: "Work",
  rows: work,
  columns: [
    {
      id: "where",
      label: "Where",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `Where: ${label}`,
          ["Social care", "Finance", "Revenues", "Elsewhere"],
          `Where in the council ${label} is done: adult social care, finance, revenues and benefits, or elsewhere.`,
        ),
    },
    {
      id: "by",
      label: "By whom",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `By whom: ${label}`,
          ["Own staff", "Shared", "Contractor", "Mixed"],
          `Who does most of the work of ${label}: own staff, a service shared with other councils, or a contractor.`,
        ),
    },
    {
      id: "system",
      label: "System",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `System: ${label}`,
          ["Case system", "Finance", "Specialist", "Spreadsheet", "None"],
          `What ${label} is done with: the case system of social care, the finance system, a system of its own, or a spreadsheet.`,
        ),
    },
    {
      id: "linked",
      label: "Linked",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `Linked: ${label}`,
          ["Yes", "Partly", "No"],
          `Whether figures for ${label} reach the other systems without being typed again.`,
        ),
    },
  ],
  adds: "nothing",
});

/** Location of the staff in the council, and IT. */
export const organisation: SectionInput = {
  id: "organisation",
  label: "Organisation and IT",
  guidance: "As it was on 31 March 2026. Where work is split, answer for the larger part.",
  questions: [
    ...places.questions,
    ask.choice(
      "fa.online_form",
      "Online assessment form",
      ["Yes", "Estimate only", "No"],
      "Whether clients can assess themselves online, or only get an estimate of the charge.",
    ),
    ask.choice(
      "fa.online_account",
      "Online account for clients",
      ["Yes", "No"],
      "Whether clients can see online what they are charged and what they owe.",
    ),
    ask.choice(
      "fa.benefits_link",
      "Benefits looked up",
      ["By system", "By hand", "No"],
      "Whether officers look up benefits with the Department for Work and Pensions, and whether the system fills them in.",
    ),
    ask.choice(
      "fa.advice",
      "Advice on benefits",
      ["This team", "Another team", "Charity", "None"],
      "Who helps most clients to claim the benefits that they are entitled to.",
    ),
  ],
  grids: [places.layout],
};
