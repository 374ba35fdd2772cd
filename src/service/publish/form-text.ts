import { createHash } from "node:crypto";
import type { ClubDefinition } from "../../domain/clubs/club-definition";

/**
 * A definition as it is published and kept: JSON with everything that was left out filled in, in the order of the
 * schema, and the SHA-256 of that text, hexadecimal. A version has one such text for good.
 */
export function formText(definition: ClubDefinition): { readonly text: string; readonly sha256: string } {
  const text = JSON.stringify(definition);
  return { text, sha256: createHash("sha256").update(text).digest("hex") };
}
