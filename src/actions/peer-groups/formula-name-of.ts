import type { SavedGroup } from "../../domain/peers/saved-group";
import { textKey } from "../../domain/text-key";

/**
 * How formulas we write name a saved group, so that they find it for as long as it exists: by its label while that is
 * how it was first called, by its id once it goes by another label.
 */
export function formulaNameOf({ id, label }: Pick<SavedGroup, "id" | "label">): string {
  return textKey(label) === textKey(id) ? label : id;
}
