import colours from "color-name";
import { ApiError } from "../protocol/api-error";

/** The colour names of CSS, as Excel takes them; any colour can be given as "#RRGGBB". */
const colourNames: ReadonlyMap<string, string> = new Map(
  Object.entries(colours).map(([name, parts]) => [
    name,
    `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase(),
  ]),
);

function refuse(): never {
  throw new ApiError("InvalidArgument");
}

/** Checks the values that an add-in sets. Like Excel, we refuse a value of the wrong type with InvalidArgument. */
export const check = {
  text: (value: unknown): string => (typeof value === "string" ? value : refuse()),

  number: (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : refuse()),

  /** A number; empty text or null means "automatic". */
  numberOrAutomatic: (value: unknown): number | null => (value === "" || value === null ? null : check.number(value)),

  flag: (value: unknown): boolean => (typeof value === "boolean" ? value : refuse()),

  /** One of the words allowed. */
  word: <W extends string>(words: readonly W[], value: unknown): W => words.find((word) => word === value) ?? refuse(),

  /** "#rrggbb" or the name of a colour, as "#RRGGBB". */
  colour: (value: unknown): string => {
    const text = check.text(value);
    if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
    return colourNames.get(text.toLowerCase()) ?? refuse();
  },
};
