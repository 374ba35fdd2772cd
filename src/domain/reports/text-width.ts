/**
 * The widths of the characters from space to "~" in Arial (and in what takes its place, such as Liberation Sans), in
 * thousandths of the type size.
 */
// prettier-ignore
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const usual = 556;
const ofOthers: Readonly<Record<string, number>> = {
  "—": 1000,
  "–": 556,
  "·": 278,
  "’": 222,
  "‘": 222,
  "÷": 584,
  "×": 584,
  "−": 584,
};
/** Bold is wider by about so much. */
const bold = 1.08;

/** How wide a text is in Arial, in points. */
export function textWidth(text: string, size: number, isBold = false): number {
  const width = [...text].reduce((sum, one) => sum + (widths[one.charCodeAt(0) - 32] ?? ofOthers[one] ?? usual), 0);
  return (width * size * (isBold ? bold : 1)) / 1000;
}
