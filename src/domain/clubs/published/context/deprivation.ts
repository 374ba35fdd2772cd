import type { Indicator } from "../../../release/indicator";
import { scoreOf, shareOf } from "../indicator-kinds";

const publisher = "Ministry of Housing, Communities and Local Government";
const indices2019 = { title: "English Indices of Deprivation 2019, upper-tier summaries", publisher };
const indices2025 = { title: "English Indices of Deprivation 2025, local authority summaries", publisher };

/** An index stands under the year of its edition. */
const periodType = "single-day";

interface Summary {
  /** The end of its id, e.g. "average-score"; permanent. */
  readonly key: string;
  /** Its name in the file. */
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Summaries of the index published in September 2019, for the 151 councils of that time. */
export const deprivation2019: readonly Summary[] = [
  {
    key: "average-score",
    code: "IMD - Average score",
    label: "average score",
    definition: "The mean score of the area's neighbourhoods, weighted by residents; higher is more deprived.",
    unit: "score",
    decimals: 1,
  },
  {
    key: "rank-of-average-score",
    code: "IMD - Rank of average score",
    label: "rank of average score",
    definition: "The area's place by average score among the 151 upper-tier areas; 1 is the most deprived.",
    unit: "rank",
    decimals: 0,
  },
  {
    key: "average-rank",
    code: "IMD - Average rank",
    label: "average rank",
    definition:
      "The mean of the ranks of the area's neighbourhoods among all 32,844 of England, weighted by residents; higher is more deprived.",
    unit: "rank",
    decimals: 0,
  },
  {
    key: "rank-of-average-rank",
    code: "IMD - Rank of average rank",
    label: "rank of average rank",
    definition: "The area's place by average rank among the 151 upper-tier areas; 1 is the most deprived.",
    unit: "rank",
    decimals: 0,
  },
  {
    key: "most-deprived-tenth",
    code: "IMD - Proportion of LSOAs in most deprived 10% nationally",
    label: "neighbourhoods in the most deprived tenth",
    definition:
      "Of the area's neighbourhoods, the proportion among the most deprived tenth of England: 0.25 is a quarter.",
    unit: "proportion",
    decimals: 2,
  },
  {
    key: "extent",
    code: "IMD 2019 - Extent",
    label: "extent",
    definition:
      "The proportion of residents in the most deprived neighbourhoods of England: those of the worst tenth in full, those up to the worst three tenths in part.",
    unit: "proportion",
    decimals: 2,
  },
  {
    key: "local-concentration",
    code: "IMD 2019 - Local concentration",
    label: "local concentration",
    definition:
      "The mean rank of the neighbourhoods where the area's most deprived tenth of residents live; higher is more deprived.",
    unit: "rank",
    decimals: 0,
  },
];

const ofDistricts =
  "For the 21 counties it is worked out from their districts, weighted by residents, as none is published for them.";
const districtsOnly = "It is published for districts and unitary councils, and so for 132 councils here and no county.";

/** Summaries of the index published in October 2025. */
export const deprivation2025: readonly Summary[] = [
  {
    key: "average-score",
    code: "imd_average_score",
    label: "average score",
    definition: `The mean score of the area's neighbourhoods, weighted by residents; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 1,
  },
  {
    key: "rank-of-average-score",
    code: "imd_rank_of_average_score",
    label: "rank of average score",
    definition: `The area's place by average score among all 296 districts and unitary councils; 1 is the most deprived. ${districtsOnly}`,
    unit: "rank",
    decimals: 0,
  },
  {
    key: "average-rank",
    code: "imd_average_rank",
    label: "average rank",
    definition: `The mean of the ranks of the area's neighbourhoods, weighted by residents; higher is more deprived. ${districtsOnly}`,
    unit: "rank",
    decimals: 0,
  },
  {
    key: "rank-of-average-rank",
    code: "imd_rank_of_average_rank",
    label: "rank of average rank",
    definition: `The area's place by average rank among all 296 districts and unitary councils; 1 is the most deprived. ${districtsOnly}`,
    unit: "rank",
    decimals: 0,
  },
  {
    key: "most-deprived-tenth",
    code: "imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally",
    label: "neighbourhoods in the most deprived tenth",
    definition: `Of the area's neighbourhoods, the proportion among the most deprived tenth of England: 0.25 is a quarter. ${ofDistricts}`,
    unit: "proportion",
    decimals: 2,
  },
  {
    key: "extent",
    code: "imd25_extent",
    label: "extent",
    definition: `The proportion of residents in the most deprived neighbourhoods of England: those of the worst tenth in full, those up to the worst three tenths in part. ${ofDistricts}`,
    unit: "proportion",
    decimals: 2,
  },
  {
    key: "income",
    code: "income_average_score",
    label: "income",
    definition: `The proportion of residents who live on low income. ${ofDistricts}`,
    unit: "proportion",
    decimals: 3,
  },
  {
    key: "employment",
    code: "employment_average_score",
    label: "employment",
    definition: `The proportion of residents of working age who are kept from work. ${ofDistricts}`,
    unit: "proportion",
    decimals: 3,
  },
  {
    key: "education",
    code: "education_skills_and_training_average_score",
    label: "education, skills and training",
    definition: `The mean score for lack of attainment and skills; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 1,
  },
  {
    key: "health",
    code: "health_deprivation_and_disability_average_score",
    label: "health and disability",
    definition: `The mean score for early death, poor health and disability, about zero for England; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 2,
  },
  {
    key: "crime",
    code: "crime_average_score",
    label: "crime",
    definition: `The mean score for the risk of crime, about zero for England; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 2,
  },
  {
    key: "barriers",
    code: "barriers_to_housing_and_services_average_score",
    label: "barriers to housing and services",
    definition: `The mean score for how far services and affordable housing are out of reach; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 1,
  },
  {
    key: "living-environment",
    code: "living_environment_average_score",
    label: "living environment",
    definition: `The mean score for poor housing, air and roads; higher is more deprived. ${ofDistricts}`,
    unit: "score",
    decimals: 1,
  },
];

/** How deprived the area is. */
export const deprivation: readonly Indicator[] = [
  ...summaries("2025", deprivation2025, indices2025),
  ...summaries("2019", deprivation2019, indices2019),
  shareOf(1, {
    id: "ctx.child-poverty-share",
    label: "Children under 16 in low-income families",
    definition:
      "Of the children under 16 in the area, the share in families on a low income before housing costs. The tool does not say whether relative or absolute.",
    numerator: "children under 16 in families on a low income",
    denominator: "children under 16",
    parts: "its counts are not to hand.",
    // Low is good according to the tool's dictionary.
    polarity: "lower-is-better",
    source: {
      title: "Local Authority Interactive Tool, from children in low income families",
      publisher: "Department for Work and Pensions",
      reference: "ChildPov",
    },
    periodType: "financial-year",
  }),
];

function summaries(edition: string, list: readonly Summary[], source: { title: string; publisher: string }) {
  return list.map(({ key, code, label, definition, unit, decimals }) =>
    scoreOf(unit, decimals, {
      id: `ctx.imd-${edition}.${key}`,
      label: `Deprivation ${edition}: ${label}`,
      definition,
      source: { ...source, reference: code },
      periodType,
    }),
  );
}
