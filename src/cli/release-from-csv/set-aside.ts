/** Counts the rows of a file that are not about a member, by what they are about. */
export class SetAside {
  private readonly counts = new Map<string, number>();

  add(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** One sentence, the most frequent kind first; empty if no row was set aside. */
  notes(file: string): readonly string[] {
    const byCount = [...this.counts].sort(([, left], [, right]) => right - left);
    const rows = byCount.reduce((sum, [, count]) => sum + count, 0);
    if (rows === 0) return [];
    const kinds = byCount.map(([what, count]) => `${count} of ${severalOf(what)}`);
    return [`${file}: ${rows} ${rows === 1 ? "row" : "rows"} left out, not about a member: ${kinds.join(", ")}.`];
  }
}

/** "councils in Wales", "metropolitan counties", "regions". */
function severalOf(kind: string): string {
  const [head = "", ...rest] = kind.split(" in ");
  return [/y$/.test(head) ? head.replace(/y$/, "ies") : `${head}s`, ...rest].join(" in ");
}
