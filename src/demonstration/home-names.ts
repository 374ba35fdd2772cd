const first = [
  "Oak",
  "Elm",
  "Ash",
  "Beech",
  "Birch",
  "Cedar",
  "Hazel",
  "Holly",
  "Larch",
  "Maple",
  "Rowan",
  "Willow",
] as const;
const second = ["House", "Lodge", "View", "Cottage", "Court", "Grange", "Corner", "Bank"] as const;

/** The name of a made-up home: a different one for each number from 0 to 95. */
export function homeName(number: number): string {
  const begin = first[number % first.length] ?? first[0];
  return `${begin} ${second[(number + Math.floor(number / first.length) * 3) % second.length] ?? second[0]}`;
}
