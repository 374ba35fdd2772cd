/** A name as the owner of something: "Leeds'", "Kent's". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
