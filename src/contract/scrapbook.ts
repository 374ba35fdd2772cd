import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { demonstration } from "./clubs";
import { memberReference } from "./member";

/** The most answers in one reply. */
export const mostOfPage = 200;

/** GET /v1/clubs/:club/scrapbook: what members wrote, for everyone in the club. */
export const scrapbookAddress = z.object({ club: addressPart });

/** Which answers; whatever is left out, all. */
export const scrapbookQuery = z.object({
  /** Words to find, in any form; `"in quotes"` together, `or` between words for either, `-` before a word for none. */
  q: z.optional(storedText(mostOfName)),
  /** Id of a question, year and ONS code of a member. */
  question: z.optional(storedText(mostOfName, 1)),
  year: z.optional(addressPart),
  member: z.optional(addressPart),
  /** A peer group as in formulas: "region", "neighbours", a saved group's id or label. */
  group: z.optional(storedText(mostOfName, 1)),
  /** Which page, from 1. */
  page: z.optional(z.string().check(z.maxLength(6), z.regex(/^[1-9][0-9]*$/))),
});

const scrapbookAnswer = z.object({
  /** Permanent. */
  id: storedText(mostOfName, 1),
  year: storedText(mostOfCode, 1),
  question: z.object({ id: storedText(mostOfName, 1), label: storedText(mostOfCell) }),
  /** Null where the club does not say who wrote what. */
  member: z.nullable(memberReference),
  /** When it was submitted. */
  date: z.iso.date(),
  text: storedText(mostOfCell, 1),
});

/**
 * The answers that the newest release of each club year has: the newest year first, or those first that fit the words
 * best.
 */
export const scrapbook = z.object({
  answers: z.array(scrapbookAnswer),
  /** Whether they are of demonstration years, as all years of a club are or none. */
  demonstration,
  /** How many there are on all pages, and how many pages that makes. */
  total: storedInteger(0),
  pages: storedInteger(0),
});

export type ScrapbookAddress = z.infer<typeof scrapbookAddress>;
export type ScrapbookQuery = z.infer<typeof scrapbookQuery>;
export type Scrapbook = z.infer<typeof scrapbook>;
