/** Labels without the ending that all of them have, and that ending. */
export interface ShortLabels {
  readonly labels: readonly string[];
  /** Such as "gross spend"; "" if they have none in common. */
  readonly ending: string;
}

/**
 * Labels as they are told apart: "In foster care", "With parents" of "In foster care: children", "With parents:
 * children". What is left out is what all of them say after their last colon, and what each of them then divides by:
 * "18 to 64: net expenditure per resident aged 18-64", "65 and over: net expenditure per resident aged 65+".
 */
export function shortLabels(labels: readonly string[]): ShortLabels {
  for (const ofLabel of [/^(.*\S)\s*:\s*([^:]+)$/, /^(.*\S)\s*:\s*([^:]+?) per [^:]+$/]) {
    const parted = labels.map((label) => ofLabel.exec(label) ?? ["", label, ""]);
    const [first, ...others] = parted.map(([, , ending]) => ending ?? "");
    const short = parted.map(([, label]) => label ?? "");
    const isEnding = first !== undefined && first !== "" && others.every((one) => one === first);
    if (isEnding && new Set(short).size === short.length) return { labels: short, ending: first };
  }
  return { labels, ending: "" };
}
