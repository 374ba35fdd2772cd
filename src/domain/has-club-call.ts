/** Whether a formula calls a function of ours. */
export function hasClubCall(formula: unknown): formula is string {
  return typeof formula === "string" && /^=.*\bCLUB\.[A-Z]+\s*\(/is.test(formula);
}
