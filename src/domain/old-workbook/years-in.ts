/** The financial years that headings state, as 2024-25, in their order: written so, as 2024/25, or by a day in them. */
export function yearsIn(headings: readonly string[]): readonly string[] {
  return headings.flatMap((heading) => [
    ...[...heading.matchAll(/\b(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/g)].flatMap(([, first, second]) =>
      (Number(first) + 1) % 100 === Number(second) ? [`${first}-${second}`] : [],
    ),
    ...[...heading.matchAll(/\b31(?:st)? March (20\d\d)\b/gi)].map(
      ([, year]) => `${Number(year) - 1}-${(year ?? "").slice(2)}`,
    ),
  ]);
}
