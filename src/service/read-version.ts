/** A version in an address: a number from 1, or "latest"; null if it is neither. */
export function readVersion(version: string): number | "latest" | null {
  if (version === "latest") return version;
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
}
