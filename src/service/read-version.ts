/** A version as an address gives it: a number from 1 or "latest"; null where it is neither. */
export function readVersion(version: string): number | "latest" | null {
  if (version === "latest") return version;
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
}
