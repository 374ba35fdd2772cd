import type { Indicator } from "../release/indicator";

/**
 * Whom or what the denominator of a cost counts, as the indicator's own definition has it: "children looked after on
 * 31 March", not "children", and "residents aged 0 to 17 on 30 June 2024", not "of the year". The denominator's unit where
 * the definition doesn't say it, or calls it a quantity of something.
 *
 * @param year of the figures; its middle is in the first of its calendar years
 */
export function activityUnit(
  { denominator }: Pick<Indicator, "denominator">,
  { unit }: Pick<Indicator, "unit">,
  year: string,
): string {
  if (denominator === null || !counts.test(denominator)) return unit;
  const first = year.slice(0, 4);
  return denominator
    .replace("on 30 June of the year", `on 30 June ${first}`)
    .replace("the middle of the year", `the middle of ${first}`);
}

const counts = /^(?:children|days|families|households|people|residents|weeks) /;
