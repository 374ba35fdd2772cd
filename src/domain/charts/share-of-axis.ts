import type { ChartAxis } from "./chart-spec";

/** How far along an axis a value is, from 0 to 1. */
export function shareOfAxis(value: number, { minimum, maximum }: ChartAxis): number {
  const [from, to] = [minimum ?? 0, maximum ?? 1];
  return (value - from) / (to - from);
}
