import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const estimate = "in the mid-year population estimate of June 2025 of the Office for National Statistics";
const older = { published: { indicator: "ctx.population.65-plus" }, notAvailable: false };
const younger = { published: { indicator: "ctx.population.18-64" }, notAvailable: false };

/** Who lives in the area, and how many care home beds there are: what rates are divided by. */
export const population: SectionInput = {
  id: "population",
  label: "Area",
  guidance:
    "The council's area as a whole. Rates in the reports are divided by the residents, so use the estimate asked for; if it is not out when you answer, use June 2024 and say so on the sign-off page.",
  questions: [
    ask.count(
      "rn.population_18_64",
      "Adults aged 18 to 64",
      "residents",
      `Residents of the area aged 18 to 64 ${estimate}.`,
      younger,
    ),
    ask.count(
      "rn.population_65",
      "People aged 65 and over",
      "residents",
      `Residents of the area aged 65 and over ${estimate}.`,
      older,
    ),
    ask.count(
      "rn.population_85",
      "People aged 85 and over",
      "residents",
      `Residents of the area aged 85 and over ${estimate}.`,
      {
        published: { indicator: "ctx.population.85-plus" },
      },
    ),
    ask.count(
      "rn.area_residential_beds",
      "Residential beds in the area",
      "beds",
      "Beds of care homes without nursing in the area on 31 March 2026, as in the care directory of the Care Quality Commission, your own included.",
    ),
    ask.count(
      "rn.area_nursing_beds",
      "Nursing beds in the area",
      "beds",
      "Beds of care homes with nursing in the area on 31 March 2026, as in the care directory of the Care Quality Commission, your own included.",
    ),
  ],
};
