import type { QuestionInput } from "../club-definition";

type More = Partial<Omit<QuestionInput, "id" | "label" | "type" | "unit" | "definition">>;

/**
 * Shorthand for a club's questions, so that a section reads as a table: id, label, unit, definition, and anything
 * unusual. Figures may be "not available", because a member may lack one and still compare the rest; texts, dates and
 * choices may not.
 */
export const ask = {
  count: (id: string, label: string, unit: string, definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "count",
    unit,
    notAvailable: true,
    ...more,
  }),
  decimal: (id: string, label: string, unit: string, definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "decimal",
    unit,
    notAvailable: true,
    ...more,
  }),
  amount: (id: string, label: string, definition: string, more: More & { unit?: string } = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "amount",
    unit: "GBP",
    notAvailable: true,
    ...more,
  }),
  percent: (id: string, label: string, definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "percent",
    unit: "%",
    notAvailable: true,
    ...more,
  }),
  date: (id: string, label: string, definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "date",
    ...more,
  }),
  text: (id: string, label: string, definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "text",
    ...more,
  }),
  choice: (id: string, label: string, choices: string[], definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "choice",
    choices,
    ...more,
  }),
  likert: (id: string, label: string, choices: string[], definition: string, more: More = {}): QuestionInput => ({
    id,
    label,
    definition,
    type: "likert",
    choices,
    ...more,
  }),
};
