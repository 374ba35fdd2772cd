import { ask } from "../authoring/ask";
import type { QuestionInput } from "../club-definition";

const page = (id: string, label: string, definition: string): QuestionInput =>
  ask.text(`cla.scrapbook_${id}`, label, definition, {
    guidance:
      "A few sentences in plain words, with figures where they help. Name no child and no carer: other members read it.",
  });

/** What members tell each other of policy and practice. */
export const scrapbook: QuestionInput[] = [
  page(
    "recruitment",
    "Finding foster carers",
    "How you find, assess and welcome new foster carers, and what has worked best.",
  ),
  page(
    "retention",
    "Keeping foster carers",
    "What you do so that carers stay, and for the years when many will retire.",
  ),
  page("payments", "Paying foster carers", "How allowances, fees and levels work, and what changed lately."),
  page(
    "independent",
    "Buying independent fostering",
    "Frameworks, fee levels and how you decide when an agency is used.",
  ),
  page(
    "own_homes",
    "Own homes or bought",
    "Why you run, open or close homes, how large they are, and how you keep them full.",
  ),
  page(
    "packages",
    "Reviewing high-cost placements",
    "Who reviews high-cost placements, how often, and what it has saved.",
  ),
  page(
    "step_down",
    "Stepping down from residential care",
    "How children move from homes to families, and what support goes with them.",
  ),
  page("edge_of_care", "Preventing care", "What keeps children at the edge of care safely at home, and what it costs."),
  page("reunification", "Going home", "How you find children who could go home, and how you support it."),
  page("asylum", "Asylum-seeking children", "Where unaccompanied children live, and how far the grant covers it."),
  page("care_leavers", "Leaving care", "Housing, Staying Put and other support from 16 to 25."),
  page(
    "forecasting",
    "Forecasting demand",
    "How you forecast numbers, mix and price, and how near you came this year.",
  ),
];
