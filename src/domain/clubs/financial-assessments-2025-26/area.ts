import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const estimate = "in the mid-year population estimate of June 2025 of the Office for National Statistics";

/** Who lives in the area: what rates are divided by. A sheet of its own, because published figures stand beside it. */
export const area: SectionInput = {
  id: "area",
  label: "Area",
  guidance:
    "The council's area as a whole. Rates in the reports are divided by the residents, so use the estimate asked for; if it is not out when you answer, use June 2024 and say so on the sign-off page.",
  questions: [
    ask.count(
      "fa.population_18_64",
      "Adults aged 18 to 64",
      "residents",
      `Residents of the area aged 18 to 64 ${estimate}.`,
      { published: { indicator: "ctx.population.18-64" }, notAvailable: false },
    ),
    ask.count(
      "fa.population_65",
      "People aged 65 and over",
      "residents",
      `Residents of the area aged 65 and over ${estimate}.`,
      { published: { indicator: "ctx.population.65-plus" }, notAvailable: false },
    ),
  ],
};
