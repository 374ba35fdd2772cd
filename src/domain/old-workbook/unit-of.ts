import type { Headings } from "./headings-of";

/** A unit of money that a heading states, other than pounds. */
export interface StatedUnit {
  /** Pounds in one. */
  readonly factor: number;
  /** The heading. */
  readonly heading: string;
}

const thousands = /£\s?['’]?000s?\b|\(['’]?000s?\)|\bthousands?\b|£\s?k\b/i;
const millions = /£\s?m(?:n|illions?)?\b|\bmillions?\b/i;

/** The unit that the headings around a value state: thousands or millions of pounds; null if none does. */
export function unitOf({ left, above, around }: Headings): StatedUnit | null {
  for (const heading of [...left, ...above, ...around]) {
    if (thousands.test(heading)) return { factor: 1000, heading };
    if (millions.test(heading)) return { factor: 1_000_000, heading };
  }
  return null;
}
