/** Whether a club year or a release is of demonstration data, as the contract has it: left out if it is not. */
export function demonstrationMark(isDemonstration: boolean): { demonstration?: true } {
  return isDemonstration ? { demonstration: true } : {};
}
