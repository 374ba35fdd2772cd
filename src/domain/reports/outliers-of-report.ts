import { farInWords } from "../charts/far-in-words";
import { figureInWords } from "../charts/figure-in-words";
import { memberInWords } from "../charts/member-in-words";
import { rangeInWords } from "../charts/range-in-words";
import { farOutliers } from "../indicators/far-outliers";
import { itemAt } from "../item-at";
import type { IndicatorInReport } from "./indicator-in-report";

/** Figures of an indicator that are so far from all others that the returns should be checked first. */
export interface Outliers {
  /** The index of the indicator in the report. */
  readonly fact: number;
  /** Who has which figure, and where the middle half of the group is, in sentences. */
  readonly said: string;
}

/**
 * The indicators of which somebody's figure is far outside the group; first those where it is the member's own. Plain
 * amounts are not among them: a large council's are far from others' without being mistakes.
 */
export function outliersOfReport(listed: readonly IndicatorInReport[]): readonly Outliers[] {
  const found = listed.flatMap((one, fact) => {
    const said = outliersInWords(one);
    return said === null ? [] : [{ fact, ...said }];
  });
  return [...found.filter(({ isOwn }) => isOwn), ...found.filter(({ isOwn }) => !isOwn)];
}

function outliersInWords({ release, indicator, comparison }: IndicatorInReport) {
  const { values, own, member, lowerQuartile, upperQuartile, year } = comparison;
  const ownIndex = release.memberByCode.get(member.code) ?? -1;
  const far = [...farOutliers(release, comparison)];
  const named = far.map((index) => {
    const value = index === ownIndex ? own.value : values.find((one) => one.member === index)?.value;
    const figure = value === null || value === undefined ? "" : ` (${figureInWords(value, indicator)})`;
    return `${memberInWords(itemAt(release.members, index))}${figure}`;
  });
  const said = farInWords(named, [indicator]);
  if (said === null) return null;
  const middle =
    lowerQuartile === null || upperQuartile === null
      ? ""
      : ` The middle half of the group: ${rangeInWords(lowerQuartile, upperQuartile, indicator)}.`;
  return { said: `${indicator.label}, ${year}: ${said}${middle}`, isOwn: far.includes(ownIndex) };
}
