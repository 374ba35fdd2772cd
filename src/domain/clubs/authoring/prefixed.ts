/** Writes several ids of a club without repeating what they begin with: `const cla = prefixed("cla")`, then `cla("starts", "ceases")`. */
export function prefixed(prefix: string): (...ids: readonly string[]) => string[] {
  return (...ids) => ids.map((id) => `${prefix}.${id}`);
}
