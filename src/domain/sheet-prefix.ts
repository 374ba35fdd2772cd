/** What an address needs before it to say on which sheet it is: "'Nights of care'!". */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
