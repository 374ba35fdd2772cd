/** The first name "<prefix>1", "<prefix>2" … that no other has. Excel ignores case in names. */
export function freeNumberedName(prefix: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}
