import type { Tone } from "./tones-of";

const [dark, light] = ["#FFFFFF", "#262626"];
/** From the lowest answer to the middle, and from the middle to the highest: orange and blue, told apart by everybody. */
const lower: readonly Tone[] = [
  { fill: "#9C3F0A", text: dark },
  { fill: "#F2B48A", text: light },
];
const upper: readonly Tone[] = [
  { fill: "#9DB4CD", text: light },
  { fill: "#12436D", text: dark },
];
const middle: Tone = { fill: "#D9D9D9", text: light };

/** The tones of a scale of 2 to 5 answers: dark at its ends, grey in its middle if it has one. */
export function divergingTones(count: number): readonly Tone[] {
  const each = Math.floor(count / 2);
  return [...lower.slice(0, each), ...(count % 2 === 1 ? [middle] : []), ...upper.slice(upper.length - each)];
}
