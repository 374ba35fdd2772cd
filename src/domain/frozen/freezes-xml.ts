import * as z from "zod/mini";
import { keptXml } from "../questionnaire/kept-xml";

/** A release that frozen figures are from. */
export interface FrozenRelease {
  readonly club: string;
  readonly clubLabel: string;
  readonly version: number;
  readonly state: "draft" | "final";
  /** ISO date of its publication. */
  readonly date: string;
}

/** Cells of a column, one below the other, whose formulas say the same, each about its own row. */
export interface FrozenBlock {
  /** The sheet's name and the cells' addresses when they were frozen. */
  readonly sheet: string;
  readonly cells: string;
  /** The formula of the first cell, with "="; those below are as if it had been copied down. */
  readonly formula: string;
  /** The cells that this formula filled besides its own, as "B5:D20"; null if it filled none. */
  readonly filled: string | null;
  /** Which of the releases its figures are from, counting from 0; null if the formula doesn't say by itself. */
  readonly release: number | null;
}

/** What was frozen at one time. */
export interface Freeze {
  readonly number: number;
  /** ISO date and time. */
  readonly at: string;
  readonly releases: readonly FrozenRelease[];
  readonly blocks: readonly FrozenBlock[];
}

const freeze: z.ZodMiniType<Freeze> = z.looseObject({
  number: z.int(),
  at: z.string(),
  releases: z.array(
    z.looseObject({
      club: z.string(),
      clubLabel: z.string(),
      version: z.int(),
      state: z.enum(["draft", "final"]),
      date: z.string(),
    }),
  ),
  blocks: z.array(
    z.looseObject({
      sheet: z.string(),
      cells: z.string(),
      formula: z.string(),
      filled: z.nullable(z.string()),
      release: z.nullable(z.int()),
    }),
  ),
});

/** What was frozen in a workbook, when, and from which releases: `[{…}, …]`. */
export const freezesXml = keptXml<readonly Freeze[]>({
  element: "freezes",
  id: "{7D3B9A42-0E61-4C5D-9B7C-3A1D5E8F6B20}",
  itemsOf: (json) => (Array.isArray(json) ? json : null),
  jsonOf: (freezes, unread) => [...freezes, ...unread],
  take: (items) => items.flatMap((item) => z.safeParse(freeze, item).data ?? []),
  isRead: (item) => z.safeParse(freeze, item).success,
  merge(now, freezes, before) {
    const known = new Set([...before, ...freezes].map(({ number }) => number));
    return [...now.filter(({ number }) => !known.has(number)), ...freezes];
  },
  nameOf: () => "what was frozen at some time",
  unknown: "what was frozen, in a form that this version doesn't know",
  cut: "the end of what was frozen",
});
