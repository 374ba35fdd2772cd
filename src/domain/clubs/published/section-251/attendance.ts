import type { Indicator } from "../../../release/indicator";
import { measureOfSchools } from "./measure-of-schools";
import { shareOfPupils } from "./share-of-pupils";

/** Who is in school: free school meals, absence and exclusions. */
export const attendance: readonly Indicator[] = [
  ...(
    [
      ["PriFSM", "primary", "primary schools"],
      ["SecFSM", "secondary", "secondary schools"],
    ] as const
  ).map(([code, id, where]) =>
    shareOfPupils(
      1,
      measureOfSchools(
        code,
        `free-meals.${id}`,
        `Free school meals: ${where}`,
        `Of the pupils in ${where} in the January census, the share who are eligible for free school meals and claim them. Since April 2018 those once eligible stay so, which raises the share from year to year.`,
        "neutral",
        "january-census",
      ),
      "pupils who are eligible and claim",
      `pupils in ${where} in January`,
    ),
  ),
  ...(
    [
      ["TotAbs", "all", "all schools"],
      ["PriTotAbs", "primary", "primary schools"],
      ["SecTotAbs", "secondary", "secondary schools"],
      ["total_absence_special", "special", "special schools"],
    ] as const
  ).map(([code, id, where]) =>
    shareOfPupils(
      2,
      measureOfSchools(
        code,
        `absence.${id}`,
        `Absence: ${where}`,
        `Of the half days on which pupils in ${where} could have attended, the share they missed, with or without leave. Not published for 2019-20; in 2020-21 a half day missed for the pandemic alone is not counted.`,
        "lower-is-better",
      ),
      "half days missed",
      "half days possible",
    ),
  ),
  ...(
    [
      ["TotPerAbNew", "all", "all schools"],
      ["SFPriPerAbNew", "primary", "primary schools"],
      ["SFSecPerAbNew", "secondary", "secondary schools"],
    ] as const
  ).map(([code, id, where]) =>
    shareOfPupils(
      2,
      measureOfSchools(
        code,
        `persistent-absence.${id}`,
        `Persistent absence: ${where}`,
        `Of the pupils in ${where}, the share who missed a tenth or more of their half days. Not published for 2019-20.`,
        "lower-is-better",
      ),
      "pupils who missed a tenth or more",
      "pupils enrolled",
    ),
  ),
  shareOfPupils(
    2,
    measureOfSchools(
      "TotSevPerAbNew",
      "severe-absence.all",
      "Severe absence: all schools",
      "Of the pupils in all schools, the share who missed half of their half days or more. Not published for 2019-20.",
      "lower-is-better",
    ),
    "pupils who missed half or more",
    "pupils enrolled",
  ),
  ...(
    [
      ["PermEx", "exclusions", "Permanent exclusions", "Permanent exclusions in the year"],
      ["FixedEx", "suspensions", "Suspensions", "Suspensions in the year, a pupil counting as often as suspended,"],
    ] as const
  ).flatMap(([code, id, label, what]) =>
    (
      [
        ["Tot", "all", "all schools"],
        ["Pri", "primary", "primary schools"],
        ["Sec", "secondary", "secondary schools"],
        ["Spec", "special", "special schools"],
      ] as const
    ).map(([prefix, phase, where]) =>
      shareOfPupils(
        2,
        measureOfSchools(
          `${prefix}${code}`,
          `${id}.${phase}`,
          `${label}: ${where}`,
          `${what} for every 100 pupils on roll of ${where} in January. Schools were closed to most pupils for part of 2019-20 and 2020-21.`,
          "lower-is-better",
        ),
        `${label.toLowerCase()} in the year`,
        "pupils on roll in January",
      ),
    ),
  ),
];
