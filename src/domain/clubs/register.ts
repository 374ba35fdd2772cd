import * as z from "zod/mini";
import { fieldShape, guidance, words } from "./question";

/** One column of a register. Its header in the Excel table is its label. */
const registerColumn = z.strictObject({
  /** Permanent, unique in its register. Written `homes[beds]` wherever a field is named. */
  id: words,
  ...fieldShape,
});

/** A table with one row a thing: a care home, a placement, a staff grade. */
export const register = z.strictObject({
  /** Permanent, and a valid Excel name: the Excel table has that name. */
  id: words,
  label: words,
  definition: words,
  guidance,
  /** Columns that together name a row. No two rows share them, and a row is found again by them after sorting. */
  key: z.array(words).check(z.minLength(1)),
  /**
   * Said where the rows are things that are still there next year, such as homes: then they are offered again. A row whose
   * `unless` column was filled in, such as the day a home closed, is not. Left out where rows are of their year.
   */
  rowsCarry: z.optional(z.strictObject({ unless: z.optional(words) })),
  /** The table is handed out with as many rows. */
  minRows: z._default(z.int().check(z.nonnegative(), z.maximum(1_000)), 0),
  /** At most what a sheet has room for. */
  maxRows: z.int().check(z.positive(), z.maximum(1_000_000)),
  columns: z.array(registerColumn).check(z.minLength(1)),
});

export type RegisterColumn = z.output<typeof registerColumn>;
export type Register = z.output<typeof register>;
