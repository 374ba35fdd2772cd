/** Names cells for us, out of the way of the user's own names. @param what what they are, for who unhides it */
export function addHiddenName(names: Excel.NamedItemCollection, name: string, cells: Excel.Range, what: string): void {
  names.add(name, cells, `Yardstick: ${what}`).visible = false;
}
