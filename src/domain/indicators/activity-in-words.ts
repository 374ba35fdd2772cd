import { howMany } from "../how-many";
import { roundHalfUp } from "../statistics/round-half-up";

/**
 * What a cost is spread over, as people say it: "1,498 children looked after on 31 March", "1 week". An estimate is said
 * without its decimals. Null if it would be said as 0: nobody asks what a gap comes to for so few.
 */
export function activityInWords({ count, unit }: { readonly count: number; readonly unit: string }): string | null {
  const said = roundHalfUp(count, Math.abs(count) < 10 ? 1 : 0);
  return said === 0 ? null : howMany(said, oneOf(unit), unit);
}

/** "child" of "children", "care week" of "care weeks", "resident aged 0-17" of "residents aged 0-17". */
function oneOf(unit: string): string {
  return unit.replace(
    /^((?:\S+ )*?)(\S+)(?= (?:aged|at|for|in|looked|of|on|who|with)\b|$)/,
    (_, before: string, things: string) => {
      return before + (irregular[things] ?? things.replace(/([^aeiou])ies$/, "$1y").replace(/([^s])s$/, "$1"));
    },
  );
}

const irregular: Readonly<Record<string, string>> = { children: "child", people: "person" };
