import { leastBillions } from "./least-billions";
import { formatValue } from "./units";

/**
 * An amount in £ as short as people say it: "£12.3bn", "£4.9m", "£63k", "£1,234". Three figures are enough to talk about; a cell
 * with the function has all of them.
 */
export function shortMoney(amount: number): string {
  const size = Math.abs(amount);
  if (size >= leastBillions - 500_000) return `${formatValue(amount / 1e9, "GBP", size < 99_950_000_000 ? 1 : 0)}bn`;
  if (size >= 999_500) return `${formatValue(amount / 1e6, "GBP", size < 99_950_000 ? 1 : 0)}m`;
  if (size >= 9_999.5) return `${formatValue(amount / 1e3, "GBP", 0)}k`;
  return formatValue(amount, "GBP", 0);
}
