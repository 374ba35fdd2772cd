import type { Indicator, Source } from "../../../release/indicator";
import { scoreOf, shareOf } from "../indicator-kinds";

const better = { polarity: "higher-is-better", periodType: "financial-year" } as const;
const notPublished = "its counts are not published beside it.";

const outcomesFramework: Omit<Source, "reference"> = {
  title: "Adult Social Care Outcomes Framework, 2015-16 to 2022-23",
  publisher: "Department of Health and Social Care; NHS England; Skills for Care",
};

/** Outcomes of adult social care, to set beside what it cost: surveys of users and carers, short-term support, staff. */
export const outcomes: readonly Indicator[] = [
  scoreOf("score of 24", 1, {
    id: "adults.ascof.users.quality-of-life",
    label: "Quality of life of people who use social care",
    definition:
      "How good people who use social care say their life is, over eight parts of it from food and safety to control over the day: the mean score, of 24 at best.",
    source: {
      title: "Adult Social Care Outcomes Framework, 2024-25",
      publisher: "Department of Health and Social Care",
      reference: "1A, social care-related quality of life",
    },
    ...better,
  }),
  scoreOf("score of 1", 3, {
    id: "adults.ascof.users.impact-on-quality-of-life",
    label: "What social care adds to quality of life",
    definition:
      "How much of their quality of life people who use social care owe to it, allowing for how much they need: a score of which 1 would be everything. In 2019-20 five councils had no result; their zero in the file is not a score and is left out.",
    source: { ...outcomesFramework, reference: "Outcome, ASC Quality of Life" },
    ...better,
  }),
  scoreOf("score of 12", 1, {
    id: "adults.ascof.carers.quality-of-life",
    label: "Quality of life of carers",
    definition:
      "How good unpaid carers say their life is, over six parts of it: the mean score, of 12 at best. Carers are asked every other year.",
    source: { ...outcomesFramework, reference: "Outcome, ASC Carer Quality of Life" },
    ...better,
  }),
  shareOf(1, {
    id: "adults.ascof.users.finding-information",
    label: "Users who find information easily",
    definition: "Of the people who use social care and looked for information about it, the share who found it easily.",
    numerator: "users who found it easy to find information about services",
    denominator: "users who looked for it and answered",
    parts: notPublished,
    source: { ...outcomesFramework, reference: "Outcome, Ease of finding information about services : service users" },
    ...better,
  }),
  shareOf(1, {
    id: "adults.ascof.carers.finding-information",
    label: "Carers who find information easily",
    definition:
      "Of the unpaid carers who looked for information about support, the share who found it easily. Carers are asked every other year.",
    numerator: "carers who found it easy to find information about support",
    denominator: "carers who looked for it and answered",
    parts: notPublished,
    source: { ...outcomesFramework, reference: "Outcome, Ease of finding information about support : carers" },
    ...better,
  }),
  shareOf(1, {
    id: "adults.ascof.short-term-support.no-further-need",
    label: "Short-term support after which none or less was needed",
    definition:
      "Of the new clients who were given short-term support to do without care, the share who needed none afterwards, or less.",
    numerator: "new clients who needed no or lesser support after short-term support",
    denominator: "new clients given short-term support to maximise independence",
    parts: notPublished,
    source: { ...outcomesFramework, reference: "Outcome, Outcome of short-term services: sequel to service" },
    ...better,
  }),
  scoreOf("per 100,000 adults", 0, {
    id: "adults.ascof.requests-resulting-in-service",
    label: "Requests for support that led to a service",
    definition:
      "How many requests for support from new clients led to a service in the year, for every 100,000 adults. More is not worse: a council may meet need early, or have more of it.",
    source: { ...outcomesFramework, reference: "Outcome, Requests resulting in a service" },
    periodType: "financial-year",
    breaks: [
      {
        year: "2016-17",
        reason: "2015-16 is about half of every later year in the publication itself, so it was counted otherwise",
      },
    ],
  }),
  shareOf(1, {
    id: "adults.ascof.workforce.turnover",
    label: "Turnover of the adult social care workforce",
    definition:
      "Of the staff that adult social care employers in the area had, the share who left in the year. Until 2021-22 it is estimated for some 110 councils, since then for nearly all.",
    numerator: "staff who left in the year",
    denominator: "staff employed",
    parts: notPublished,
    polarity: "lower-is-better",
    source: { ...outcomesFramework, reference: "Outcome, Workforce turnover rate" },
    periodType: "financial-year",
  }),
];
