/** A day in a calendar. */
export interface CalendarDay {
  /** Permanent: a calendar that reads it again moves the day instead of adding another. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  /** Null for nothing. */
  readonly description: string | null;
}

const most = 75;

/**
 * Days as a calendar file (RFC 5545), each lasting all day without marking anybody as busy.
 *
 * @param stamp when the calendar was made
 */
export function calendarText(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const at = `${stamp.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yardstick//Club year//EN", "CALSCALE:GREGORIAN"],
    `NAME:${escaped(name)}`,
    // What most programs read in place of NAME.
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ id, day, title, description }) => [
      ...["BEGIN:VEVENT", `UID:${escaped(id)}`, `DTSTAMP:${at}`, `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`],
      `SUMMARY:${escaped(title)}`,
      ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
      ...["TRANSP:TRANSPARENT", "END:VEVENT"],
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text value: backslashes, semicolons, commas and line ends are escaped; other control characters are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/[^\P{Cc}\t]/gu, "");
}

/** A line in pieces of at most 75 bytes, each after the first beginning with a space; no character is cut in two. */
function folded(line: string): string {
  let text = "";
  let size = 0;
  for (const sign of line) {
    const bytes = bytesOf(sign.codePointAt(0) ?? 0);
    if (size + bytes > most) {
      text += "\r\n ";
      size = 1;
    }
    text += sign;
    size += bytes;
  }
  return text;
}

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
