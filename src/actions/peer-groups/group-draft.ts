import type { StoredGroup } from "../../domain/peers/saved-group";
import { similarityDefaults } from "../../domain/peers/similarity-defaults";
import { usualNumberOfSimilar } from "../../domain/peers/usual-number-of-similar";

/** A characteristic as it is being typed. */
export interface CharacteristicDraft {
  readonly indicator: string;
  readonly year: string;
  /** As typed; it may not be a number above 0 yet. */
  readonly weight: string;
}

/** A peer group being made or changed, with everything as typed. Plain data. */
export interface GroupDraft {
  /** The group being changed; null for a new group. */
  readonly before: StoredGroup | null;
  readonly label: string;
  readonly kind: "picked" | "similar";
  /** Codes of the picked members, in no particular order. */
  readonly picked: readonly string[];
  readonly characteristics: readonly CharacteristicDraft[];
  /** How many similar members to find, as typed. */
  readonly n: string;
}

/** A draft of a new group, or of a saved one to change. */
export function groupDraft(before: StoredGroup | null): GroupDraft {
  const recipe = before?.made.kind === "similar" ? before.made.recipe : null;
  return {
    before,
    label: before?.label ?? "",
    kind: before?.made.kind ?? "picked",
    picked: before?.made.kind === "picked" ? before.members : [],
    characteristics: (recipe?.characteristics ?? similarityDefaults).map(({ indicator, year, weight }) => ({
      indicator,
      year,
      weight: String(weight),
    })),
    n: String(recipe?.n ?? usualNumberOfSimilar),
  };
}
