import type { MemberIndex } from "../release/release-index";
/** A number to place in a group, and whose it is. */
export interface PlacedNumber {
  readonly value: number;
  /** Index of the member whose number it is, whose own value in the group it stands in for; null for nobody's. */
  readonly member: MemberIndex | null;
}
