import type { MemberIndex } from "../release/release-index";
/** A number to rank in a group, and the member it belongs to. */
export interface PlacedNumber {
  readonly value: number;
  /** Index of the member it belongs to, whose own value in the group it replaces; null if it belongs to nobody. */
  readonly member: MemberIndex | null;
}
