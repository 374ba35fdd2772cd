import type { MemberIndex } from "../release/release-index";

/** How a figure comes about: in whole sentences with its arithmetic, and which members of the group it is made of. */
export interface Trace {
  readonly lines: readonly string[];
  /** Members to point out among the group's values, and why, in a word or two: "middle". */
  readonly marks: ReadonlyMap<MemberIndex, string>;
}

/** A trace that points out nobody. */
export function traceOf(...lines: readonly string[]): Trace {
  return { lines, marks: new Map() };
}
