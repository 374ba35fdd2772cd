import { figureInWords } from "../charts/figure-in-words";
import { rangeInWords } from "../charts/range-in-words";
import { capital } from "../capital";
import { comesToNothing } from "../comes-to-nothing";
import { activityInWords } from "../indicators/activity-in-words";
import { rankInWords } from "../indicators/rank-in-words";
import { dependsOnSize } from "../insights/depends-on-size";
import { shortMoney } from "../short-money";
import type { IndicatorInReport } from "./indicator-in-report";

/**
 * What there is to say of an indicator besides what the chart's title finds: the rank, what the gap comes to, and where
 * the middle of the group is; sentence by sentence, what matters most first. None if there is nothing, as for a plain
 * amount, which only says how large a council is.
 *
 * @param saysMoney whether the chart says another sum of £, so that this one would contradict it
 */
export function standingInWords(shown: IndicatorInReport, saysMoney: boolean): readonly string[] {
  if (dependsOnSize(shown.indicator)) return [];
  const sentences = [placeInWords(shown), saysMoney ? "" : costInWords(shown), middleInWords(shown)];
  return sentences.filter((sentence) => sentence !== "");
}

function placeInWords({ release, comparison }: IndicatorInReport): string {
  if ((comparison.rank?.n ?? 0) < 2) return "";
  const rank = rankInWords(release, comparison);
  return rank === null ? "" : `${capital(rank)}.`;
}

function costInWords({ gap, comparison, isOld }: IndicatorInReport): string {
  if (gap === null || gap.cost === null || gap.activity === null || comparison.withheld !== null) return "";
  const said = activityInWords(gap.activity);
  if (said === null || comesToNothing(gap.cost)) return "";
  const side = gap.cost > 0 ? "more" : "less";
  // Old prices are no longer paid.
  const [is, when] = isOld ? ["was", ` in ${comparison.year}`] : ["is", ""];
  return `For its ${said}, that ${is} ${shortMoney(Math.abs(gap.cost))} a year ${side} than at the median${when}.`;
}

function middleInWords({ indicator, comparison: { lowerQuartile, upperQuartile } }: IndicatorInReport): string {
  if (lowerQuartile === null || upperQuartile === null) return "";
  const [from, to] = [lowerQuartile, upperQuartile].map((value) => figureInWords(value, indicator));
  return from === to
    ? `The middle half of the group is at ${from}.`
    : `The middle half of the group: ${rangeInWords(lowerQuartile, upperQuartile, indicator)}.`;
}
