import { itemAt } from "../item-at";
import type { Indicator, Source } from "../release/indicator";

/** Where an indicator's figures of a year were published. */
export function sourceOfYear({ source, laterSources = [] }: Indicator, year: string): Source {
  const begun = laterSources.filter(({ from }) => from <= year);
  return begun.length === 0 ? source : itemAt(begun, begun.length - 1);
}
