/** A number of things in words: "1 finding", "1,200 findings". */
export function howMany(count: number, one: string, more: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
}
