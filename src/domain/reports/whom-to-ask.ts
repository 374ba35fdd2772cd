import { figureInWords } from "../charts/figure-in-words";
import { memberInWords } from "../charts/member-in-words";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import type { MemberIndex } from "../release/release-index";
import { membersDoingBetter } from "../scrapbook/members-doing-better";
import type { IndicatorInReport } from "./indicator-in-report";

/** Which members of a group to ask about an indicator: indexes, and in a sentence. */
export interface WhomToAsk {
  readonly said: string;
  readonly members: readonly MemberIndex[];
}

/** More are counted, not named. */
const mostNamed = 4;

/** Who does better; or where neither end is better, who is at the ends, with everybody whose figure looks the same. */
export function whomToAsk({ release, indicator, comparison }: IndicatorInReport): WhomToAsk {
  const better = membersDoingBetter(release, comparison);
  if (better !== null) {
    const sign = indicator.polarity === "higher-is-better" ? -1 : 1;
    const best = comparison.values
      .filter(({ member }) => better.has(itemAt(release.members, member).code))
      .sort((one, other) => sign * (one.value - other.value))
      .map(({ member }) => member);
    if (best.length === 0) return { said: "Nobody in the group has a better figure.", members: [] };
    const { names, members } = named(best);
    return { said: `Better in the group: ${names}.`, members };
  }
  const ordered = [...comparison.values].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return { said: "", members: [] };
  const shown = ({ value }: typeof lowest) => figureInWords(value, indicator);
  if (shown(lowest) === shown(highest)) return { said: "", members: [] };
  const at = (end: typeof lowest) =>
    named(ordered.filter((one) => shown(one) === shown(end)).map(({ member }) => member));
  const [top, bottom] = [at(highest), at(lowest)];
  return {
    said: `Highest in the group: ${top.names} (${shown(highest)}); lowest: ${bottom.names} (${shown(lowest)}).`,
    members: [...top.members, ...bottom.members],
  };

  function named(all: readonly MemberIndex[]) {
    const more = all.length - mostNamed;
    const members = more > 1 ? all.slice(0, mostNamed) : all;
    const names = members.map((index) => memberInWords(itemAt(release.members, index)));
    return { names: listNames(more > 1 ? [...names, `${more} more`] : names), members };
  }
}
