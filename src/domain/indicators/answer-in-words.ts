import { figureInWords } from "../charts/figure-in-words";
import { memberInWords } from "../charts/member-in-words";
import { capital } from "../capital";
import { comesToNothing } from "../comes-to-nothing";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import type { Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import { shortMoney } from "../short-money";
import { dependsOnSize } from "../insights/depends-on-size";
import { activityInWords } from "./activity-in-words";
import { besideInWords } from "./beside-in-words";
import type { Comparison } from "./compare";
import { gapFigures, type GapFigures } from "./gap-figures";
import { isAloneInGroup } from "./is-alone-in-group";
import { statedGap } from "./stated-gap";

type Activity = NonNullable<GapFigures["activity"]>;

/** What a comparison says to the member, in words that say neither good nor bad of what is neither. */
export interface AnswerInWords {
  /** The member's value as the sentence needs it, with its unit: "£500 a week"; null if it has none. */
  readonly own: string | null;
  /** How the member's value compares: a sentence, or the reason why nothing can be compared. */
  readonly sentence: string;
  /** What the gap comes to in £ a year; null if that is not known, or if it or the activity would be said as 0. */
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
  const { indicator, own, n, withheld, year, median, values } = comparison;
  const ownInWords = own.value === null ? null : figureInWords(own.value, indicator);
  const only = (sentence: string): AnswerInWords => ({ own: ownInWords, sentence, money: null, better: null });
  if (withheld !== null) return only(withheld.message);
  if (n === 0) {
    const none = `Nobody in your group has a value for ${year}. Choose another group or year.`;
    return only(own.value === null ? `${reasonOf(own.reason.meaning)} ${none}` : none);
  }
  const middle = besideInWords(release, comparison, "your", (group) => `the median of ${group}`);
  if (own.value === null) {
    const figure = figureInWords(median, indicator);
    const others =
      n === 1
        ? `Only ${memberInWords(itemAt(release.members, itemAt(values, 0).member))} has one: ${figure}.`
        : `${capital(middle)} is ${figure}.`;
    return only(`${reasonOf(own.reason.meaning)} ${others}`);
  }
  const found = gapFigures(release, comparison);
  if (found === null) throw new RangeError(`There is no gap to a median of ${n} values.`);
  if (dependsOnSize(indicator))
    return only("This is a total: it depends on how large an authority is, so we don't compare it.");
  if (isAloneInGroup(release, comparison)) return only("You are the only one in this group with a value.");
  const { gap, cost, activity } = found;
  if (gap === 0) return { ...only(`The same as ${middle}.`), better: better[indicator.polarity] };
  const side = gap > 0 ? "above" : "below";
  const said = statedGap(own.value, median ?? own.value - gap, indicator);
  const inShare = said.share === null ? "" : ` (${said.share})`;
  const finer = said.other === null ? "" : ` (${said.other})`;
  return {
    own: said.own,
    sentence: `${capital(said.gap)}${inShare} ${side} ${middle}${finer}.`,
    money:
      cost === null || activity === null || comesToNothing(cost)
        ? null
        : moneyInWords(cost, activity, Math.sign(gap) * said.size),
    better: better[indicator.polarity],
  };
}

/** With a word of warning if who multiplies the gap as said with the activity would get another amount. */
function moneyInWords(cost: number, activity: Activity, gap: number): string | null {
  const said = activityInWords(activity);
  if (said === null) return null;
  const amount = shortMoney(Math.abs(cost));
  const isSame = shortMoney(gap * activity.costed * Math.sign(cost)) === amount;
  const how = isSame ? "" : ", worked out before rounding";
  return `For your ${said}, that is ${amount} a year ${cost > 0 ? "more" : "less"}${how}.`;
}

function reasonOf(meaning: string): string {
  return oneFullStop(`You have no value: ${meaning.trim()}.`);
}
