/**
 * Writes several of a club's ids without repeating their prefix: `const cla = prefixed("cla")`, then `cla("starts",
 * "ceases")`.
 */
export function prefixed(prefix: string): (...ids: readonly string[]) => string[] {
  return (...ids) => ids.map((id) => `${prefix}.${id}`);
}
