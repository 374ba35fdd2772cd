import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

const types = [
  ["new", "New to adoption", "who had not adopted before and asked about no child they know"],
  ["again", "Adopting again", "who had adopted before"],
  ["foster", "Foster carers", "who wished to adopt a child they fostered"],
  [
    "early",
    "Early permanence",
    "who wished to foster a child with a view to adopt (fostering for adoption or concurrent planning)",
  ],
] as const;

/** The way to approval, step by step, by type of adopter. */
export const funnel = askGrid({
  prefix: "adoption",
  label: "From enquiry to approval",
  rows: [
    {
      id: "enquired",
      label: "enquired",
      who: "that asked about adopting for the first time in the year and left their details",
    },
    {
      id: "registered",
      label: "registered their interest",
      who: "whose registration of interest was accepted in the year, so that stage one began",
    },
    {
      id: "after_stage_one",
      label: "completed stage one",
      who: "that completed stage one in the year and were told they could go on",
    },
    { id: "in_stage_two", label: "began stage two", who: "that began stage two in the year, on the fast track too" },
    { id: "approved", label: "approved", who: "that the agency decision maker approved as adopters in the year" },
  ],
  columns: types.map(([id, label, who]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly who: string }) =>
      ask.count(questionId, `${label}: ${row.label}`, "households", `Households ${row.who}, ${who}.`, none),
  })),
  whole: {
    id: "households",
    ask: (id, row) => ask.count(id, `All households: ${row.label}`, "households", `Households ${row.who}.`),
  },
  adds: "rows",
});

/** How long adopters' assessments took, beside what statutory guidance expects. */
export const assessment = askGrid({
  prefix: "adoption",
  label: "How long it took",
  rows: [
    {
      id: "stage_one",
      label: "stage one",
      who: "that completed stage one in the year",
      from: "from the acceptance of their registration to the end of stage one",
      limit: "two months",
    },
    {
      id: "stage_two",
      label: "stage two",
      who: "approved in the year",
      from: "from the start of stage two to the decision, breaks they asked for left out",
      limit: "four months",
    },
    {
      id: "whole_way",
      label: "registration to approval",
      who: "approved in the year",
      from: "from the acceptance of their registration to the decision, breaks between the stages included",
      limit: "six months",
    },
  ],
  columns: [
    {
      id: "assessed",
      label: "Households",
      ask: (id, { label, who }) =>
        ask.count(id, `Households: ${label}`, "households", `Households ${who} whose days are known.`),
    },
    {
      id: "days",
      label: "Days",
      ask: (id, { label, who, from }) =>
        ask.count(
          id,
          `Days: ${label}`,
          "days",
          `Days that households ${who} took ${from}, added up over the households.`,
          {
            guidance: "The average times the number of households comes to the same.",
          },
        ),
    },
    {
      id: "in_time",
      label: "In time",
      ask: (id, { label, limit }) =>
        ask.count(
          id,
          `In time: ${label}`,
          "households",
          `Those of the households counted beside that took no more than ${limit}, as statutory guidance expects.`,
        ),
    },
  ],
  adds: "nothing",
});

/** Recruiting adopters: how many came how far, and how long it took. */
export const adopters: SectionInput = {
  id: "adopters",
  label: "Adopters",
  guidance:
    "Households, however many adopters are in one. If a regional agency recruits for several councils, give your council's part, divided as the agency divides its cost. Step-parents and adoptions from abroad are left out.",
  questions: [
    ask.choice(
      "adoption.recruits",
      "Who recruits your adopters",
      ["Own service", "Hosted agency", "Regional agency", "Another agency"],
      "Who recruited and assessed most of the adopters for your council in the year: its own service, a regional agency it hosts, a regional agency that others host, or another agency.",
    ),
    ...funnel.questions,
    ask.count(
      "adoption.stopped_stage_one",
      "Households that stopped in stage one",
      "households",
      "Households that withdrew or were told they could not go on, after registration and before stage two, in the year.",
    ),
    ask.count(
      "adoption.stopped_stage_two",
      "Households that stopped in stage two",
      "households",
      "Households that withdrew or were not approved, after stage two had begun, in the year.",
    ),
    ...assessment.questions,
  ],
  grids: [funnel.layout, assessment.layout],
};
