import type { Indicator, PeriodType, Polarity } from "../../../release/indicator";
import { scoreOf, shareOf } from "../indicator-kinds";
import { publicHealthProfiles } from "./profiles-source";

interface ProfileMeasure {
  /** Behind "ph." in its id; permanent. */
  readonly key: string;
  /** As published. */
  readonly title: string;
  readonly label: string;
  readonly definition: string;
  readonly polarity: Polarity;
  readonly periodType: PeriodType;
}

/** What a share is a share of: above the line, below it. */
interface ProfileShare extends ProfileMeasure {
  readonly of: readonly [numerator: string, denominator: string];
}

const smokers = "current smokers (APS)";
const preventable = "Under 75 mortality rate from causes considered preventable (per 100,000 population)";

const shares: readonly ProfileShare[] = [
  {
    key: "health-checks",
    title: "People receiving an NHS Health Check (cumulative % of eligible)",
    label: "NHS Health Checks since April 2021, cumulative",
    definition:
      "Of the people of 40 to 74 who may have an NHS Health Check, the share who have had one since April 2021. It is cumulative: each year's figure holds all before it, so it can only rise and is no figure of one year.",
    of: ["people checked since April 2021", "people eligible"],
    polarity: "higher-is-better",
    periodType: "several-years",
  },
  {
    key: "active-children",
    title: "Percentage of physically active children and young people",
    label: "Physically active children",
    definition: "Of children and young people at school, the share who are active for an hour a day on average.",
    of: ["children active for an hour a day", "children surveyed"],
    polarity: "higher-is-better",
    periodType: "academic-year",
  },
  {
    key: "tooth-decay",
    title: "Percentage of 5 year olds with experience of visually obvious dental decay",
    label: "Tooth decay at five",
    definition: "Of five-year-olds examined, the share with a tooth visibly decayed, filled or taken out for decay.",
    of: ["five-year-olds with decay", "five-year-olds examined"],
    polarity: "lower-is-better",
    periodType: "academic-year",
  },
  {
    key: "obesity-reception",
    title: "Reception prevalence of obesity (including severe obesity)",
    label: "Obesity in reception",
    definition: "Of children measured in reception, at four or five, the share who are obese.",
    of: ["children obese in reception", "children measured in reception"],
    polarity: "lower-is-better",
    periodType: "academic-year",
  },
  {
    key: "obesity-year-6",
    title: "Year 6 prevalence of obesity (including severe obesity)",
    label: "Obesity in year 6",
    definition: "Of children measured in year 6, at ten or eleven, the share who are obese.",
    of: ["children obese in year 6", "children measured in year 6"],
    polarity: "lower-is-better",
    periodType: "academic-year",
  },
  {
    key: "active-adults",
    title: "Percentage of physically active adults",
    label: "Physically active adults",
    definition:
      "Of adults, the share who are moderately active for at least two and a half hours a week. The year is that of a survey from November to November.",
    of: ["adults active for 150 minutes a week", "adults surveyed"],
    polarity: "higher-is-better",
    periodType: "financial-year",
  },
  {
    key: "inactive-adults",
    title: "Percentage of physically inactive adults",
    label: "Physically inactive adults",
    definition:
      "Of adults, the share who are moderately active for less than half an hour a week. The year is that of a survey from November to November.",
    of: ["adults active for less than 30 minutes a week", "adults surveyed"],
    polarity: "lower-is-better",
    periodType: "financial-year",
  },
  {
    key: "overweight-adults",
    title: "Overweight (including obesity) prevalence in adults, (using adjusted self-reported height and weight)",
    label: "Overweight adults",
    definition:
      "Of adults, the share who are overweight or obese by the height and weight they give, adjusted for how people misjudge them.",
    of: ["adults overweight or obese", "adults surveyed"],
    polarity: "lower-is-better",
    periodType: "financial-year",
  },
  {
    key: "depression",
    title: "Depression: QOF prevalence",
    label: "Depression known to general practices",
    definition:
      "Of adults registered with a general practice, the share whom it has on its list of people with depression. A higher share may be more illness, or more of it found.",
    of: ["adults on practices' lists of depression", "adults registered"],
    polarity: "neutral",
    periodType: "financial-year",
  },
  {
    key: "smoking",
    title: `Smoking Prevalence in adults (aged 18 and over) - ${smokers}`,
    label: "Adults who smoke",
    definition: "Of adults of 18 and over, the share who smoke.",
    of: ["adults who smoke", "adults surveyed"],
    polarity: "lower-is-better",
    periodType: "calendar-year",
  },
  {
    key: "smoking-manual",
    title: `Smoking prevalence in adults in routine and manual occupations (aged 18 to 64) - ${smokers}`,
    label: "Smoking in routine and manual work",
    definition: "Of people of 18 to 64 in routine and manual occupations, the share who smoke, in one year.",
    of: ["people in routine and manual work who smoke", "people in such work surveyed"],
    polarity: "lower-is-better",
    periodType: "calendar-year",
  },
  {
    key: "smoking-manual-three-years",
    title: `Smoking prevalence in adults in routine and manual occupations (aged 18 to 64) - ${smokers}`,
    label: "Smoking in routine and manual work, three years together",
    definition:
      "Of people of 18 to 64 in routine and manual occupations, the share who smoke, over three years together: steadier than one year. Spans overlap, so two in a row share two years.",
    of: ["people in routine and manual work who smoke", "people in such work surveyed"],
    polarity: "lower-is-better",
    periodType: "several-years",
  },
  {
    key: "chlamydia-screening",
    title: "Chlamydia proportion aged 15-24 screened",
    label: "Young people screened for chlamydia",
    definition:
      "Of people of 15 to 24, the share tested for chlamydia in the year. Only sixteen councils have a figure here.",
    of: ["people aged 15 to 24 tested", "people aged 15 to 24"],
    polarity: "neutral",
    periodType: "calendar-year",
  },
];

const lifeExpectancy: readonly ProfileMeasure[] = (
  [
    ["life-expectancy", "Life expectancy", "How long a newborn could expect to live"],
    ["healthy-life-expectancy", "Healthy life expectancy", "How many years in good health a newborn could expect"],
  ] as const
).flatMap(([key, name, words]) =>
  (["Male", "Female"] as const).map((sex): ProfileMeasure => ({
    key: `${key}.${sex.toLowerCase()}`,
    title: `${name} at birth | ${sex}`,
    label: `${name} at birth, ${sex.toLowerCase()}`,
    definition: `${words}, a ${sex === "Male" ? "boy" : "girl"}, if things stayed as they were over the three years together. Spans overlap, so two in a row share two years.`,
    polarity: "higher-is-better",
    periodType: "several-years",
  })),
);

const mortality: readonly ProfileMeasure[] = (
  [
    ["", "", "people"],
    [".male", " | Male", "men"],
    [".female", " | Female", "women"],
  ] as const
).map(([key, title, who]) => ({
  key: `preventable-deaths${key}`,
  title: `${preventable}${title}`,
  label: `Preventable deaths under 75, ${who}`,
  definition: `How many ${who} under 75 died in the year of causes that are considered preventable, for every 100,000, as if every area had people of the same ages.`,
  polarity: "lower-is-better",
  periodType: "calendar-year",
}));

/** Outcomes of public health in the profiles: no county has a figure, so n is at most 132. */
export const profiles: readonly Indicator[] = [
  ...shares.map(({ of: [numerator, denominator], ...measure }) =>
    shareOf(1, { ...asMeasure(measure), numerator, denominator, parts: "its counts are not published beside it." }),
  ),
  scoreOf("per 1,000 women aged 15-44", 1, {
    ...asMeasure({
      key: "long-acting-contraception",
      title: "Total prescribed LARC excluding injections rate / 1,000 | Female",
      label: "Long-acting contraception",
      definition:
        "How often long-acting contraception other than injections was prescribed in the year, for every 1,000 women of 15 to 44.",
      polarity: "neutral",
      periodType: "calendar-year",
    }),
  }),
  ...lifeExpectancy.map((measure) => scoreOf("years", 1, asMeasure(measure))),
  ...mortality.map((measure) => scoreOf("per 100,000, age-standardised", 1, asMeasure(measure))),
];

function asMeasure({ key, title, ...words }: ProfileMeasure) {
  return { ...words, id: `ph.${key}`, source: { ...publicHealthProfiles, reference: title } };
}
