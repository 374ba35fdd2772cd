/** England's published figure of an indicator in a year, as a decimal. */
export interface NationalRead {
  readonly indicator: string;
  readonly year: string;
  readonly value: string;
}
