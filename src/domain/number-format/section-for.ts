import { type FormatSection, formatSections } from "./format-sections";

/**
 * The section of an Excel number format that shows a number: by its conditions, or else the first for positive numbers,
 * the second for negative ones and the third for 0. Null if there is none: a format for text only, where Excel shows
 * the number as General, or a number that meets no condition, which Excel shows as ####.
 */
export function sectionFor(format: string, value: number): FormatSection | null {
  const sections = formatSections(format)
    .filter(({ isText }) => !isText)
    .slice(0, 3);
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== null)) {
    const positive = { operator: ">", operand: 0 };
    return sections.find(({ condition }, at) => holds(condition ?? (at === 0 ? positive : null), value)) ?? null;
  }
  if (value < 0 && second !== undefined) return second;
  if (value === 0 && third !== undefined) return third;
  return first ?? null;
}

function holds(condition: FormatSection["condition"], value: number): boolean {
  if (condition === null) return true;
  const { operator, operand } = condition;
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case "<>":
      return value !== operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    default:
      return value === operand;
  }
}
