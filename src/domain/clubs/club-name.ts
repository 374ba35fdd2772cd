/** What a definition calls itself, "Children Looked After 2025-26", as far as that can be read; "" where it cannot. */
export function clubName(definition: unknown): string {
  if (typeof definition !== "object" || definition === null) return "";
  const { label, year } = definition as { readonly label?: unknown; readonly year?: unknown };
  return [label, year].filter((part) => typeof part === "string" && part.length <= 100).join(" ");
}
