import * as z from "zod/mini";
import type { Parts } from "../../../src/domain/release/indicator";
import type { ReleaseContent } from "../../../src/domain/release/release";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

const text = z.string();
const words = z.string().check(z.minLength(1));
const index = z.int().check(z.nonnegative());

/**
 * A long list whose items are checked one by one when the release is opened; doing it twice would take most of the
 * time.
 */
function list<T>() {
  return z.custom<readonly T[]>((value) => Array.isArray(value));
}

const stamp = z.strictObject({
  club: words,
  clubLabel: words,
  version: z.int().check(z.positive()),
  state: z.enum(["draft", "final"]),
  date: z.iso.date(),
  licence: words,
  demonstration: z.boolean(),
  partOf: z.optional(words),
  smallestGroup: z.optional(z.int().check(z.positive())),
});

const member = z.strictObject({
  code: words,
  name: words,
  region: z.nullable(words),
  type: z.nullable(words),
  boundaryNote: z.nullable(words),
  abolished: z.boolean(),
});

const parts = z.discriminatedUnion("published", [
  z.strictObject({
    published: z.literal(true),
    numerator: words,
    denominator: words,
    factor: z.number().check(z.positive()),
  }),
  z.strictObject({ published: z.literal(false), reason: words }),
]) satisfies z.ZodMiniType<Parts>;

const indicator = z.strictObject({
  id: words,
  label: words,
  definition: text,
  numerator: z.nullable(text),
  denominator: z.nullable(text),
  unit: text,
  scale: z.nullable(z.number()),
  unitCost: z.boolean(),
  decimals: z.int().check(z.minimum(0), z.maximum(15)),
  polarity: z.enum(["higher-is-better", "lower-is-better", "neutral"]),
  periodType: z.enum([
    "financial-year",
    "snapshot-31-march",
    "calendar-year",
    "academic-year",
    "january-census",
    "mid-year",
    "several-years",
    "year-to-30-september",
    "single-day",
  ]),
  basis: z.nullable(z.enum(["outturn", "budget"])),
  parts,
  source: z.strictObject({ title: text, publisher: text, reference: text }),
  laterSources: z.optional(z.array(z.strictObject({ from: words, title: text, publisher: text, reference: text }))),
  breaks: z.optional(z.array(z.strictObject({ year: words, reason: words }))),
});

const group = z.strictObject({
  id: words,
  label: words,
  owner: z.nullable(words),
  members: list<string>(),
  closeness: z.optional(z.array(z.string())),
  provenance: text,
});

const divisor = z.int().check(z.positive());

const column = z.strictObject({
  indicator: index,
  year: index,
  divisor,
  scaled: list<number | null>(),
  missing: z.record(z.string(), index),
});

const register = z.strictObject({
  id: words,
  label: words,
  year: index,
  columns: z.array(
    z.strictObject({
      id: words,
      label: words,
      definition: text,
      unit: z.nullable(words),
      decimals: z.int().check(z.minimum(0), z.maximum(15)),
    }),
  ),
  rows: z.array(z.strictObject({ member: index, values: z.array(z.union([z.number(), z.string(), z.null()])) })),
});

/** The shape of a release's content. Whether its parts fit together is checked when it is opened. */
export const releaseSchema = z.object({
  stamp,
  members: z.array(member),
  indicators: z.array(indicator),
  years: z.array(words),
  groups: z.array(group),
  reasons: z.array(z.strictObject({ symbol: text, meaning: words })),
  columns: z.array(column),
  national: z.optional(z.array(z.strictObject({ indicator: index, year: index, divisor, scaled: z.number() }))),
  registers: z.optional(z.array(register)),
}) satisfies z.ZodMiniType<ReleaseContent>;
