import type { Indicator, PeriodType, Polarity } from "../../../release/indicator";
import { scoreOf, shareOf } from "../indicator-kinds";

interface Measure {
  readonly key: string;
  /** Code in the Interactive Tool. */
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly polarity: Polarity;
  readonly periodType: PeriodType;
  readonly decimals: number;
}

const shares: readonly (Measure & { readonly of: readonly [string, string] })[] = [
  {
    key: "excess-weight-reception",
    code: "ExcessRec",
    label: "Excess weight in reception",
    definition:
      "Of children measured in reception, at four or five, the share who are overweight or obese. None of 2020-21, when most schools did not measure.",
    of: ["children overweight or obese in reception", "children measured in reception"],
    polarity: "lower-is-better",
    periodType: "academic-year",
    decimals: 2,
  },
  {
    key: "excess-weight-year-6",
    code: "ExcessYr6",
    label: "Excess weight in year 6",
    definition:
      "Of children measured in year 6, at ten or eleven, the share who are overweight or obese. None of 2020-21, when most schools did not measure.",
    of: ["children overweight or obese in year 6", "children measured in year 6"],
    polarity: "lower-is-better",
    periodType: "academic-year",
    decimals: 2,
  },
  {
    key: "breastfeeding",
    code: "6wksBreast",
    label: "Breastfeeding at six to eight weeks",
    definition: "Of babies six to eight weeks old, the share who are breastfed, wholly or in part.",
    of: ["babies breastfed at six to eight weeks", "babies due a review at that age"],
    polarity: "higher-is-better",
    periodType: "financial-year",
    decimals: 2,
  },
  {
    key: "development-review",
    code: "HCP_PHOF",
    label: "Development questionnaire at two",
    definition:
      "Of children who had the health visitor's review at two to two and a half, the share for whom the questionnaire on development (ASQ-3) was filled in.",
    of: ["children with a completed questionnaire", "children reviewed at two to two and a half"],
    polarity: "higher-is-better",
    periodType: "financial-year",
    decimals: 2,
  },
  {
    key: "low-birth-weight",
    code: "Low_Birth_Weight_Babies",
    label: "Low birth weight",
    definition: "Of babies born at full term, the share who weighed less than 2.5 kilograms.",
    of: ["babies born at full term under 2,500 grams", "babies born at full term whose weight is known"],
    polarity: "lower-is-better",
    periodType: "calendar-year",
    decimals: 2,
  },
];

const rates: readonly (Measure & { readonly unit: string })[] = [
  {
    key: "under-18-conceptions",
    code: "Under18concep",
    label: "Conceptions under 18",
    definition: "How many girls of 15 to 17 became pregnant in the year, for every 1,000 of that age.",
    unit: "per 1,000 girls aged 15-17",
    polarity: "lower-is-better",
    periodType: "calendar-year",
    decimals: 1,
  },
  {
    key: "infant-mortality",
    code: "InfMort",
    label: "Infant mortality",
    definition: "How many babies died before their first birthday, for every 1,000 born alive.",
    unit: "per 1,000 live births",
    polarity: "lower-is-better",
    periodType: "calendar-year",
    decimals: 1,
  },
  {
    key: "chlamydia-detection",
    code: "Chlamydia_Diagnosis",
    label: "Chlamydia detection",
    definition:
      "How many people of 15 to 24 were found to have chlamydia, for every 100,000 of that age. A higher rate may be more infection, or more of it found.",
    unit: "per 100,000 aged 15-24",
    polarity: "neutral",
    periodType: "calendar-year",
    decimals: 1,
  },
  {
    key: "injury-admissions",
    code: "HospAd0-14",
    label: "Emergency admissions for injuries, 0 to 14",
    definition:
      "How many emergency admissions to hospital there were for injuries to children under 15, for every 10,000 of them.",
    unit: "per 10,000 aged 0-14",
    polarity: "lower-is-better",
    periodType: "financial-year",
    decimals: 2,
  },
  {
    key: "mental-health-admissions",
    code: "CMH_0-17yrs",
    label: "Hospital admissions for mental health, 0 to 17",
    definition:
      "How many admissions to hospital there were for mental health of children under 18, for every 100,000 of them.",
    unit: "per 100,000 aged 0-17",
    polarity: "lower-is-better",
    periodType: "financial-year",
    decimals: 2,
  },
  {
    key: "alcohol-admissions",
    code: "Hosp_Adm_Alc_<18yrs",
    label: "Hospital admissions for alcohol under 18, three years together",
    definition:
      "How many admissions to hospital there were of young people under 18 for alcohol alone, a year over three financial years together, for every 100,000 of them. Spans overlap, so two in a row share two years.",
    unit: "per 100,000 aged 0-17",
    polarity: "lower-is-better",
    periodType: "several-years",
    decimals: 2,
  },
  {
    key: "road-casualties",
    code: "RTA",
    label: "Children killed or seriously injured on roads, three years together",
    definition:
      "How many children under 16 were killed or seriously injured on the road, a year over three calendar years together, for every 100,000 of them. Spans overlap, so two in a row share two years.",
    unit: "per 100,000 aged 0-15",
    polarity: "lower-is-better",
    periodType: "several-years",
    decimals: 2,
  },
];

/** Health of children and young people, from the Department for Education's tool: all councils, counties too. */
export const childrensHealth: readonly Indicator[] = [
  ...shares.map(({ of: [numerator, denominator], decimals, ...measure }) =>
    shareOf(decimals, {
      ...asMeasure(measure),
      numerator,
      denominator,
      parts: "its counts are not published beside it.",
    }),
  ),
  ...rates.map(({ unit, decimals, ...measure }) => scoreOf(unit, decimals, asMeasure(measure))),
];

function asMeasure({ key, code, ...words }: Omit<Measure, "decimals">) {
  return {
    ...words,
    id: `ph.children.${key}`,
    source: {
      title: "Local Authority Interactive Tool",
      publisher: "Department for Education",
      reference: code,
    },
  };
}
