import type { Field } from "../clubs/question";
import { inputFormat } from "./input-format";

/** The Excel number format of a difference between two answers to a field: with its sign, or `none` if they agree. */
export function signedFormat(field: Field, none: string): string {
  const format = inputFormat(field) ?? "General";
  return `+${format};-${format};"${none}"`;
}
