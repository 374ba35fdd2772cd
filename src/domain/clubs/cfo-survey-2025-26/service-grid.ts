import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import { concern, potential } from "./scales";

export interface Area {
  readonly id: string;
  readonly label: string;
  /** What it covers, within a sentence. */
  readonly what: string;
}

/** What is asked of each service: the survey asks the same three things of all of them. */
export const asked = [
  {
    id: "concern",
    label: "Sustainability",
    ending: "concern",
    scale: concern,
    definition: (what: string) =>
      `How concerned you are that the council can't go on paying for ${what} as it does, over the next three years.`,
    guidance: "Not at all, not very, fairly or very concerned.",
  },
  {
    id: "outcomes",
    label: "Better outcomes",
    ending: "better outcomes",
    scale: potential,
    definition: (what: string) =>
      `How much better the results for people could be in ${what} with the money that is there.`,
    guidance: "No potential, a little, some or a lot.",
  },
  {
    id: "efficiency",
    label: "Efficiency",
    ending: "efficiency",
    scale: potential,
    definition: (what: string) => `How much could be saved in ${what} without worse results for people.`,
    guidance: "No potential, a little, some or a lot.",
  },
] as const;

/** A grid of services by what is asked of each, answered from a list. */
export function serviceGrid(label: string, areas: readonly Area[]) {
  return askGrid({
    prefix: "cfo",
    label,
    rows: areas,
    columns: asked.map(({ id, label: heading, ending, scale, definition, guidance }) => ({
      id,
      label: heading,
      ask: (questionId: string, row: Area) =>
        ask.likert(questionId, `${row.label}: ${ending}`, [...scale], definition(row.what), {
          guidance,
          notApplicable: true,
        }),
    })),
    adds: "nothing",
  });
}
