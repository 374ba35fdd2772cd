import type { Indicator } from "../../../release/indicator";
import { scoreOf, shareOf } from "../indicator-kinds";
import { publicHealthProfiles } from "../public-health/profiles-source";

/** Adult social care in the public health profiles: only the sixteen councils that a local copy of them compares. */
export const profiles: readonly Indicator[] = [
  scoreOf("per 100,000 aged 65+", 1, {
    id: "adults.fingertips.admissions-65-plus",
    label: "Permanent admissions to homes, 65 and over",
    definition:
      "How many people of 65 and over moved into a residential or nursing home for good in the year with the council's support, for every 100,000 of that age. Only sixteen councils have a figure here.",
    polarity: "lower-is-better",
    periodType: "financial-year",
    source: {
      ...publicHealthProfiles,
      reference: "Permanent admissions to residential and nursing care homes aged 65+",
    },
  }),
  shareOf(1, {
    id: "adults.fingertips.satisfied-users",
    label: "Users satisfied with their care and support",
    definition:
      "Of the people who use social care and answered the survey, the share who were extremely or very satisfied with it. Only sixteen councils have a figure here.",
    numerator: "users extremely or very satisfied",
    denominator: "users who answered",
    parts: "its counts are not published beside it.",
    polarity: "higher-is-better",
    periodType: "financial-year",
    source: {
      ...publicHealthProfiles,
      reference: "Social Care Service users who are satisfied with their care and support",
    },
  }),
];
