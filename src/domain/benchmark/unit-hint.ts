/** What the figures of a budget line are in, as far as the budget says so. */
export type UnitHint = "money" | "money a week" | "money a head" | "count" | "rate";

const hints: readonly (readonly [UnitHint, RegExp])[] = [
  ["money a week", /\b(weekly|per week|a week|p\/?w)\b|\/\s?(wk|week)\b/i],
  ["money a head", /\b(per|a) (head|child|resident|person|capita|pupil|adult)\b/i],
  ["rate", /%|\bper ?cent(age)?\b|\bpercentage\b|\bproportion\b|\bper 1?0?0[,.]?000\b|\brate\b/i],
  ["count", /^(number|no\.|count|total number) of\b|\b(headcount|how many)\b|^(no\.?|nos\.?|numbers?|fte|count)$/i],
  ["money", /£|\bgbp\b|\b000'?s\b/i],
];

/** Which unit a text names: a heading, a unit column's text or a line's label; null if none. */
export function unitHintOf(text: string): UnitHint | null {
  return hints.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** What a text or number format says that amounts are written in: 1,000 for "£000", 1,000,000 for "£m"; null if nothing. */
export function scaleHintOf(text: string): number | null {
  if (/£\s?m\b|£\s?millions?\b|\bmillions\b/i.test(text)) return 1_000_000;
  if (/£\s?'?000|£\s?k\b|\b000'?s\b|\bthousands\b|£\s?thousand/i.test(text)) return 1_000;
  return null;
}
