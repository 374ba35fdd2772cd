/**
 * A thing shown as a card: in the cell its name, and what is known of it a click away. Where Excel has no cards, the
 * text stands in the cell.
 */
export interface EntityCard {
  readonly name: string;
  /** What is known, in the order it is shown. */
  readonly facts: readonly (readonly [label: string, fact: string])[];
  /** All of it as one line. */
  readonly text: string;
}
