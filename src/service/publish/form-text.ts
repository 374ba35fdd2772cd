import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { sha256 } from "../sha256";

/**
 * A definition as published and stored: JSON with all defaults filled in, in the order of the schema, and the SHA-256
 * of that text in hexadecimal. The text of a version never changes.
 */
export function formText(definition: ClubDefinition): { readonly text: string; readonly sha256: string } {
  const text = JSON.stringify(definition);
  return { text, sha256: sha256(text) };
}
