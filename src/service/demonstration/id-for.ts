import { createHash } from "node:crypto";

/** The same id, written as a UUID, for the same words: what is seeded again is known by it. */
export function idFor(...words: readonly (string | number)[]): string {
  const hash = createHash("sha256")
    .update(["demonstration", ...words].join("\n"))
    .digest("hex");
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-");
}
