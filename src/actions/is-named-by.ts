import type { SavedGroup } from "../domain/peers/saved-group";
import { textKey } from "../domain/text-key";

/** Whether the text of a formula's argument names this saved group, by id or label, when used by its own authority. */
export function isNamedBy({ id, label }: Pick<SavedGroup, "id" | "label">, text: string): boolean {
  return [id, label].some((name) => textKey(name) === textKey(text));
}
