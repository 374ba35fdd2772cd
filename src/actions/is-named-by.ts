import type { SavedGroup } from "../domain/peers/saved-group";
import { textKey } from "../domain/text-key";

/** Whether a text that formulas take names this saved group, by its id or its label; as its own authority writes it. */
export function isNamedBy({ id, label }: Pick<SavedGroup, "id" | "label">, text: string): boolean {
  return [id, label].some((name) => textKey(name) === textKey(text));
}
