import * as z from "zod/mini";
import { mostOfCell, storedText } from "../stored-text";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** A text that is there, and that a cell can hold. */
export const words = storedText(mostOfCell, 1);
/** The same, or nothing. */
export const guidance = z._default(storedText(mostOfCell), "");

/** Places after the point; a number has no more that mean anything. */
export const decimals = z.int().check(z.nonnegative(), z.maximum(15));

/**
 * Years from which on answers, or figures made of them, can't be compared with those before, and what changed, in a
 * sentence; in ascending order. A year stays here in every later definition.
 */
export const breaks = z.optional(z.array(z.strictObject({ year: words, reason: words })).check(z.minLength(1)));

/** What every asked thing has, whether it is a cell of its own or a column of a register. */
export const fieldShape = {
  /** As it stands beside the cell, short. */
  label: words,
  /** What counts and what does not, in our own words, with the line of the national return where one exists. */
  definition: words,
  /** How to find or work out the answer; may be empty. */
  guidance,
  /** `percent` is answered in per cents: 12.5 is 12.5 %. `date` is a day. `likert` and `choice` are one of `choices`. */
  type: z.enum(["amount", "count", "decimal", "percent", "date", "choice", "text", "likert"]),
  /** As an indicator's: "GBP", "GBP per week", "children", "nights", "%". Null for dates, choices and text. */
  unit: z._default(z.nullable(words), null),
  /** Decimals to show. Left out: 0 for amounts and counts, 1 for percents, 2 for decimals. */
  decimals: z.optional(decimals),
  /** The codes of a choice, or the steps of a Likert scale in their order; empty for the other types. */
  choices: z._default(z.array(words), []),
  /** Whether a blank is a finding. */
  required: z._default(z.boolean(), true),
  /** Whether "not applicable" (we have none of this) is an answer. */
  notApplicable: z._default(z.boolean(), false),
  /** Whether "not available" (we have it, and do not know the figure) is an answer. */
  notAvailable: z._default(z.boolean(), false),
  /** Where what is asked changed under the same id. Left out: it never did. */
  breaks,
  /**
   * Whether last year's answer is likely to be this year's, so that it is filled in unless the member says no. Left out, as
   * the type has it (domain/prefill/carries-over). It has no default, because forms published without it stay as they are.
   */
  carries: z.optional(z.boolean()),
};

/** One asked cell. */
export const question = z.strictObject({
  /** Permanent, and a valid Excel name: the cell is a named range of that name. */
  id: words,
  ...fieldShape,
  /**
   * The question of last year's definition that asked the same. Left out: the same id. Null: nothing to compare. `partOf`:
   * it asked for this and more, which others now ask for: all that are part of it add up to it.
   */
  priorYear: z.optional(z.nullable(z.union([words, z.strictObject({ partOf: words })]))),
  /** The published figure of the same thing: figure × factor is in this question's unit. */
  published: z._default(
    z.nullable(
      z.strictObject({
        indicator: words,
        factor: z._default(z.number(), 1),
        /** How many years before the club's own the question asks about, as for what a year opens with; left out for 0. */
        yearsBefore: z.optional(z.int().check(z.positive())),
        /** In what the published figure is a little different, in a sentence; left out if it is the same. */
        differs: z.optional(words),
      }),
    ),
    null,
  ),
});

export type Question = z.output<typeof question>;

/** A question or a column of a register: what reading and checking a cell need to know. */
export type Field = Omit<Question, "priorYear" | "published">;
