import { isTextFormat } from "../domain/number-format/is-text-format";

/**
 * What has to be typed to get a cell back, from the value and formula Excel reports. Text gets a leading apostrophe,
 * because Excel would read it again otherwise: "2011-12" would become December 2011, "007" the number 7.
 * In a cell formatted as text nothing is read again, and the apostrophe would show.
 */
export function typedContent(value: unknown, formula: unknown, numberFormat: string): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula ?? "");
  const isText = text !== "" && value === formula;
  return isText && !isTextFormat(numberFormat) ? `'${text}` : text;
}
