import { formatValue } from "../units";

/** A value of an input or a step as people write it: "£1,234.50 per week", "80%", "90". A text stays as it is. */
export function formatInput(of: { readonly unit: string; readonly decimals: number }, value: number): string {
  return of.unit === "share" ? formatValue(value * 100, "%", of.decimals) : formatValue(value, of.unit, of.decimals);
}
