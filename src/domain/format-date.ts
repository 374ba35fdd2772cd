const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Writes the day of an ISO date or time as people here do: "22 Nov 2026" for "2026-11-22" and for
 * "2026-11-22T09:30:00Z".
 */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, "2026-11-22".length).split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}
