import type { ClubDefinition } from "../clubs/club-definition";
import { isNumberType } from "../clubs/is-number-type";
import type { ClubPart } from "../clubs/parts-of";
import type { Field } from "../clubs/question";
import type { Register } from "../clubs/register";

/** What becomes of last year's answer: it is likely to be this year's too, is worth showing, or is never offered. */
export type CarriesOver = "likely" | "if wanted" | "never";

/**
 * What becomes of last year's answer to a question. The definition may say it. Otherwise whom to ask, texts and choices are
 * likely to hold, because they are about practice; figures are of their year; days and opinions have to be given again,
 * and so does the sign-off.
 */
export function questionCarries({ kind }: Pick<ClubPart, "kind">, { type, carries }: Field): CarriesOver {
  if (kind === "sign-off") return "never";
  if (carries === true) return "likely";
  if (type === "likert" || type === "date") return "never";
  return carries === false || isNumberType(type) ? "if wanted" : "likely";
}

/** The columns of a register whose answers are offered for the rows that carry over; none if its rows don't. */
export function columnsThatCarry({ key, columns, rowsCarry }: Register): Register["columns"] {
  if (rowsCarry === undefined) return [];
  return columns.filter(({ id, type, carries }) => {
    if (key.includes(id)) return true;
    return carries ?? (type === "text" || type === "choice");
  });
}

/** The questions that ask for what last year's return closed with, and the id of that question in last year's definition. */
export function openingsOf({ rules }: ClubDefinition): ReadonlyMap<string, string> {
  return new Map(
    rules.flatMap(({ kind, options: { opening, lastClosing } }) =>
      kind === "opening-is-last-closing" && typeof opening === "string" && typeof lastClosing === "string"
        ? [[opening, lastClosing]]
        : [],
    ),
  );
}
