const british = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
  timeZoneName: "short",
});

/** Writes an ISO time in UK time, whatever the machine's own time zone: "24 November 2026 at 16:22 GMT". */
export function formatTime(iso: string): string {
  return british.format(new Date(iso));
}
