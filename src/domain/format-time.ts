const british = new Intl.DateTimeFormat("en-GB", {
  ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  timeZone: "Europe/London",
  timeZoneName: "short",
});

/** An ISO time as the clubs' members read it, whatever the machine's own zone: "24 November 2026 at 16:22 GMT". */
export function formatTime(iso: string): string {
  return british.format(new Date(iso));
}
