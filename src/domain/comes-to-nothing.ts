/** Whether an amount in £ is £0 when it is said in whole pounds. */
export function comesToNothing(amount: number): boolean {
  return Math.abs(amount) < 0.5;
}
