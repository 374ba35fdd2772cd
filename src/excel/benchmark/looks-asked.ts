/** The looks of cells that are read before they are changed, and copied from the budget. */
export const looksAsked = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    borders: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as unknown as Excel.CellPropertiesLoadOptions;

/**
 * Looks as they can be set. A cell without a fill says that it is white: setting that would hide the grid. A border that
 * is not there needs no colour.
 */
export function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...others } = format ?? {};
  const drawn = Object.entries(borders ?? {}).flatMap(([side, border]) => {
    const { style, color, weight } = border as Excel.CellBorder;
    if (!["top", "bottom", "left", "right"].includes(side) || style === undefined) return [];
    return [[side, style === "None" ? { style } : { style, color, weight }] as const];
  });
  return {
    format: {
      ...others,
      ...(hasFill(fill) && fill?.color !== undefined && { fill: { color: fill.color } }),
      ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    },
  };
}

function hasFill(fill: Excel.CellPropertiesFill | undefined): boolean {
  return fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
}
