import { measure } from "../authoring/measure";
import type { IndicatorInput, QuestionInput } from "../club-definition";
import { finances, growth, prevention, savings } from "./outlook";
import { asked } from "./service-grid";
import {
  adultAreas,
  adultServices,
  childrensAreas,
  childrensServices,
  councilAreas,
  councilServices,
} from "./services";

const { share } = measure;

/** An answer on a scale as a figure: its place on the scale, from which a chart draws everybody's answers. */
const answered = (id: string, { id: question, label, choices = [], definition }: QuestionInput): IndicatorInput =>
  measure.figure(
    id,
    label,
    `${definition} The answer as a number: ${choices.map((choice, at) => `${at + 1} ${choice.toLowerCase()}`).join(", ")}.`,
    `from 1 to ${choices.length}`,
    [question],
    { decimals: 1 },
  );

const slug = (id: string) => id.replaceAll("_", "-");

/** The answers to statements: `cfo.finances_this_year` is `cfo.finances.this-year`. */
const toStatements = (questions: readonly QuestionInput[]): IndicatorInput[] =>
  questions.map((question) => answered(slug(question.id.replace("_", ".")), question));

/** The answers on services, by what was asked: all on sustainability, then on outcomes, then on efficiency. */
const toGrid = (
  group: string,
  { questions, cell }: typeof councilServices,
  areas: readonly { readonly id: string }[],
): IndicatorInput[] =>
  asked.flatMap(({ id: column }) =>
    areas.flatMap(({ id: row }) => {
      const id = cell(row, column);
      return questions
        .filter((question) => question.id === id)
        .map((question) => answered(`cfo.${group}.${slug(row.slice(3))}.${column}`, question));
    }),
  );

export const ofFinances = toStatements(finances);
export const ofPrevention = toStatements(prevention);
export const ofGrowth = toStatements(growth);
export const ofSavings = toStatements(savings);
export const ofCouncil = toGrid("services", councilServices, councilAreas);
export const ofChildrens = toGrid("childrens", childrensServices, childrensAreas);
export const ofAdults = toGrid("adults", adultServices, adultAreas);

/** What the savings and reserves come to, beside what is thought of them. */
const ofMoney: IndicatorInput[] = [
  share(
    "cfo.savings.delivered-share",
    "Savings delivered of planned",
    "Savings delivered by 31 March 2026 ÷ savings in the budget of 2025-26, those carried over included.",
    ["cfo.savings_delivered"],
    ["cfo.savings_planned"],
    { polarity: "higher-is-better" },
  ),
  share(
    "cfo.savings.share-of-budget",
    "Savings planned of net budget",
    "Savings in the budget of 2025-26 ÷ the net revenue budget of 2025-26.",
    ["cfo.savings_planned"],
    ["cfo.net_budget"],
    { basis: "budget" },
  ),
  share(
    "cfo.savings.next-share",
    "Next year's savings of this year's budget",
    "Savings in the budget of 2026-27 ÷ the net revenue budget of 2025-26.",
    ["cfo.savings_next"],
    ["cfo.net_budget"],
    { basis: "budget" },
  ),
  share(
    "cfo.savings.social-care-share",
    "Social care share of next year's savings",
    "Savings of 2026-27 that adult social care and children's services are to deliver ÷ all savings of 2026-27.",
    ["cfo.savings_social_care"],
    ["cfo.savings_next"],
    { basis: "budget" },
  ),
  share(
    "cfo.reserves.share",
    "Reserves of net budget",
    "Unallocated and earmarked reserves at 31 March ÷ the net revenue budget of the year.",
    ["cfo.reserves"],
    ["cfo.net_budget"],
    { periodType: "snapshot-31-march" },
  ),
  share(
    "cfo.reserves.free-share",
    "Unallocated reserves of net budget",
    "Reserves at 31 March that are not earmarked ÷ the net revenue budget of the year.",
    ["cfo.reserves_free"],
    ["cfo.net_budget"],
    { periodType: "snapshot-31-march" },
  ),
  share(
    "cfo.prevention.spend-share",
    "Prevention spend of net budget",
    "What the council counts as prevention and early help ÷ the net revenue budget of the year.",
    ["cfo.prevention_spend"],
    ["cfo.net_budget"],
    { basis: "outturn" },
  ),
];

export const indicators: IndicatorInput[] = [
  ...[ofFinances, ofCouncil, ofChildrens, ofAdults, ofPrevention, ofGrowth, ofSavings].flat(),
  ...ofMoney,
];
