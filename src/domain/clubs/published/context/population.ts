import type { Indicator } from "../../../release/indicator";
import { countOf, shareOf } from "../indicator-kinds";

const estimates = { title: "Mid-year population estimates", publisher: "Office for National Statistics" };
const periodType = "mid-year";

const rebased = {
  year: "2023-24",
  reason:
    "Estimates until the middle of 2020 are from before the census of 2021 and are not revised here; later ones are in line with it. None is to hand for the middle of 2021 and of 2022.",
};

interface Band {
  /** The end of its id, e.g. "65-plus"; permanent. */
  readonly key: string;
  /** The end of its name in the file, e.g. "65_plus". */
  readonly code: string;
  readonly words: string;
}

/** Age bands to hand for the middle of 2019, 2020 and 2023; the first four for 2024 too, all ages from 2011. */
export const populationBands: readonly Band[] = [
  { key: "all-ages", code: "all_ages", words: "of all ages" },
  { key: "18-plus", code: "18_plus", words: "aged 18 and over" },
  { key: "18-64", code: "18_64", words: "aged 18 to 64" },
  { key: "65-plus", code: "65_plus", words: "aged 65 and over" },
  { key: "75-84", code: "75_84", words: "aged 75 to 84" },
  { key: "85-plus", code: "85_plus", words: "aged 85 and over" },
  { key: "0-4", code: "0_4", words: "aged 0 to 4" },
  { key: "5-17", code: "5_17", words: "aged 5 to 17" },
];

/** How many people live in the area, by age. */
export const population: readonly Indicator[] = [
  countOf("residents", {
    id: "ctx.population.0-17",
    label: "Residents aged 0 to 17",
    definition:
      "How many people aged 0 to 17 lived in the area on 30 June of the financial year. Every year is in line with the census of 2021, so that the years compare; the tables of the older ages are of other issues and do not add up with it before 2024-25.",
    source: { ...estimates, reference: "population aged 0 to 17, mid-2012 to mid-2024" },
    periodType,
  }),
  ...populationBands.map(({ key, code, words }) =>
    countOf("residents", {
      id: `ctx.population.${key}`,
      label: `Residents ${words}`,
      definition: `How many people ${words} lived in the area on 30 June of the financial year. Until 2020 as estimated before the census of 2021, for 2023 as first issued in July 2024.`,
      source: { ...estimates, reference: `population_${code}` },
      periodType,
      breaks: [rebased],
    }),
  ),
  shareOf(1, {
    id: "ctx.population.65-plus-share",
    label: "Residents aged 65 and over, share of all (derived)",
    definition: "Of the people who lived in the area on 30 June of the financial year, the share aged 65 and over.",
    numerator: "residents aged 65 and over",
    denominator: "residents of all ages",
    parts: ["ctx.population.65-plus", "ctx.population.all-ages"],
    source: { ...estimates, reference: "derived: population_65_plus ÷ population_all_ages" },
    periodType,
    breaks: [rebased],
  }),
  shareOf(1, {
    id: "ctx.population.0-17-share",
    label: "Residents aged 0 to 17, share of all (derived)",
    definition:
      "Of the people who lived in the area on 30 June of the financial year, the share aged 0 to 17. It begins with 2024-25, as before the two counts are of different issues of the estimates.",
    numerator: "residents aged 0 to 17",
    denominator: "residents of all ages",
    parts: ["ctx.population.0-17", "ctx.population.all-ages"],
    source: { ...estimates, reference: "derived: population_0_17 ÷ population_all_ages" },
    periodType,
  }),
];
