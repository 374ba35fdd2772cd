/**
 * A path into a definition as it would be written in code: sections[0].questions[2].unit.
 *
 * @param base what it begins at; left out: the definition itself
 */
export function pathText(path: readonly PropertyKey[], base = ""): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return (base + text).replace(/^\./, "") || "definition";
}
