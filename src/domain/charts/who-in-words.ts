/**
 * Whose figures are drawn, after what they are: ", of the 10 with a figure among statistical neighbours of Leeds".
 *
 * @param n how many of the group have what is drawn
 * @param what e.g. "a figure"
 */
export function whoInWords(group: string, n: number, what: string): string {
  return n === 0
    ? `; nobody among ${group} has ${what}`
    : `, of the ${n === 1 ? "one" : n} with ${what} among ${group}`;
}
