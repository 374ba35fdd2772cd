import type { SavedGroup } from "../../domain/peers/saved-group";
import { textKey } from "../../domain/text-key";

/**
 * The name for a saved group in formulas we write, which finds it as long as it exists: its label, if that is still its
 * first one; otherwise its id.
 */
export function formulaNameOf({ id, label }: Pick<SavedGroup, "id" | "label">): string {
  return textKey(label) === textKey(id) ? label : id;
}
