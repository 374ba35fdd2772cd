import { figureInWords } from "../charts/figure-in-words";
import { capital } from "../capital";
import { howMany } from "../how-many";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import type { Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import { shortMoney } from "../short-money";
import { formatValue } from "../units";
import type { Comparison } from "./compare";
import { gapFigures } from "./gap-figures";
import { gapInWords } from "./gap-in-words";
import { groupInWords } from "./group-in-words";

/** What a comparison says to the member, in words that say neither good nor bad of what is neither. */
export interface AnswerInWords {
  /** How the member's value compares: a sentence, or the reason why nothing can be compared. */
  readonly sentence: string;
  /** What the gap comes to in £ a year; null if that is not known. */
  readonly money: string | null;
  /** Which end is the better one; null for a neutral indicator, and if nothing can be compared. */
  readonly better: string | null;
}

const better: Readonly<Record<Polarity, string | null>> = {
  neutral: null,
  "higher-is-better": "Higher is better here.",
  "lower-is-better": "Lower is better here.",
};

/** The answer to "how do we compare?", with the figures that the functions give. */
export function answerInWords(release: Release, comparison: Comparison): AnswerInWords {
  const { indicator, own, n, withheld, selection, year, median, values, member } = comparison;
  const only = (sentence: string): AnswerInWords => ({ sentence, money: null, better: null });
  if (withheld !== null) return only(withheld.message);
  if (n === 0) {
    const none = `None of ${selection.label} has a value for ${year}. Choose another group or year.`;
    return only(own.value === null ? `${reasonOf(own.reason.meaning)} ${none}` : none);
  }
  const group = groupInWords(release, comparison, "your");
  if (own.value === null) {
    return only(`${reasonOf(own.reason.meaning)} The median of ${group} is ${show(median, comparison)}.`);
  }
  const found = gapFigures(release, comparison);
  if (found === null) throw new RangeError(`There is no gap to a median of ${n} values.`);
  const [one] = values;
  const isOwn = one !== undefined && release.members[one.member] === member;
  if (n === 1 && isOwn) return only("You are the only one in this group with a value.");
  const middle =
    n === 1 && one !== undefined
      ? `${itemAt(release.members, one.member).name}, the only one in the group with a value`
      : `the median of ${group}`;
  const { gap, share, cost, activity } = found;
  if (gap === 0) return { ...only(`The same as ${middle}.`), better: better[indicator.polarity] };
  const side = gap > 0 ? "above" : "below";
  const inShare = share === null ? "" : ` (${shareInWords(Math.abs(share))})`;
  return {
    sentence: `${capital(gapInWords(own.value, median ?? own.value - gap, indicator))}${inShare} ${side} ${middle}.`,
    money:
      cost === null || activity === null
        ? null
        : `${shortMoney(Math.abs(cost))} a year ${cost > 0 ? "more" : "less"} at your ${activityInWords(activity)}.`,
    better: better[indicator.polarity],
  };
}

function shareInWords(share: number): string {
  if (share < 0.0005) return "less than 0.1%";
  return formatValue(share * 100, "%", share < 0.00995 ? 1 : 0);
}

function activityInWords({ count, unit }: { readonly count: number; readonly unit: string }): string {
  return count === 1 ? `one of ${unit}` : howMany(count, unit, unit);
}

function show(value: number | null, { indicator }: Comparison): string {
  return figureInWords(value, indicator);
}

function reasonOf(meaning: string): string {
  return oneFullStop(`You have no value: ${meaning.trim()}.`);
}
