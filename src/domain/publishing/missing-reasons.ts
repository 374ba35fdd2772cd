import type { MissingReason } from "../release/release";

/**
 * Why a figure of a club year is missing, in the order in which a release lists them. The symbols are those of the
 * Government Statistical Service, where it has one.
 */
export const missingReasons = {
  "not-returned": { symbol: "", meaning: "not returned" },
  "not-available": { symbol: "x", meaning: "not available" },
  "not-applicable": { symbol: "z", meaning: "not applicable" },
  blank: { symbol: "", meaning: "left blank" },
  "not-in-workbook": { symbol: "", meaning: "not in the workbook that was returned" },
  unreadable: { symbol: "", meaning: "the answer could not be read" },
  "denominator-is-0": { symbol: "", meaning: "the denominator is 0" },
  "base-is-0": { symbol: "", meaning: "the indicator it is divided by is 0" },
  "too-large": { symbol: "", meaning: "too large to work out" },
  /** One reason for all that is withheld: to tell a small count from what protects it would narrow it down. */
  withheld: { symbol: "c", meaning: "withheld so that nobody can be identified" },
} as const satisfies Readonly<Record<string, MissingReason>>;

/** The reason of every member's figure where a club promises statistics only. */
export const statisticsOnly: MissingReason = { symbol: "c", meaning: "this club shows statistics only" };

export type WhyMissing = keyof typeof missingReasons;
