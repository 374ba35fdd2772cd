import type { Indicator, Source } from "../release/indicator";
import { sourceOfYear } from "./source-of-year";

/**
 * Where an indicator's figures were published, with the publisher's own name for them: "Fostering in England, Ofsted
 * (Table 3)".
 *
 * @param year null for all years; then a publication that begins later says with which year
 */
export function publishedInWords(indicator: Indicator, year: string | null): string {
  if (year !== null) return inWords(sourceOfYear(indicator, year));
  const { source, laterSources = [] } = indicator;
  return [inWords(source), ...laterSources.map((later) => `from ${later.from} ${inWords(later)}`)].join("; ");
}

function inWords({ title, publisher, reference }: Source): string {
  return `${title}, ${publisher} (${reference})`;
}
