/** England's published figure for an indicator and year, as a decimal. */
export interface NationalRead {
  readonly indicator: string;
  readonly year: string;
  readonly value: string;
}
