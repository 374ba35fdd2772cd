/** An Excel number format whose numbers always have their sign, but for 0. */
export function signedFormat(format: string): string {
  const [positive = format] = format.split(";");
  return `+${positive};−${positive};${positive.startsWith("£") ? "£0" : "0"}`;
}
