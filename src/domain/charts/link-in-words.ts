/** The least R², rounded to two decimals, for each strength of link, the strongest first. */
const strengths: readonly (readonly [least: number, words: string])[] = [
  [0.7, "a strong link"],
  [0.4, "a moderate link"],
  [0.15, "a weak link"],
  [0, "hardly any link"],
];

/**
 * How close two measures go together, as people say it: "hardly any link". Never which causes which.
 *
 * @param fit R², rounded to two decimals as it is shown
 */
export function linkInWords(fit: number): string {
  return strengths.find(([least]) => fit >= least)?.[1] ?? "hardly any link";
}
