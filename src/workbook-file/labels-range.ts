import type { SeriesData } from "./workbook-data";

/** The cells of a column that the labels of a series' points show, each the one in its own row. */
export interface LabelsRange {
  /** For the first point to the last with such a label, e.g. "Data!$E$4:$E$13". */
  readonly reference: string;
  /** The text of each label that there is, by point. */
  readonly texts: ReadonlyMap<number, string>;
  readonly count: number;
}

/**
 * The range that the labels show which show cells; null if these are not one column, a row for each point. Excel calls
 * such labels "value from cells". LibreOffice shows their texts, but not those of labels with a cell of their own.
 */
export function labelsRange({ pointLabels = {} }: Pick<SeriesData, "pointLabels">): LabelsRange | null {
  const linked = Object.entries(pointLabels).flatMap(([point, { formula, text = "" }]) => {
    const [, prefix, column, row] = /^=(.*!)\$([A-Z]+)\$(\d+)$/.exec(formula ?? "") ?? [];
    return formula === undefined
      ? []
      : [{ point: Number(point), column: `${prefix}$${column}`, row: Number(row), text }];
  });
  const [first] = linked;
  if (first === undefined) return null;
  const top = first.row - first.point;
  if (!(top > 0) || linked.some(({ column, row, point }) => column !== first.column || row - point !== top))
    return null;
  const last = Math.max(...linked.map(({ row }) => row));
  const [, letters] = first.column.split("!$");
  return {
    reference: `${first.column}$${top}:$${letters}$${last}`,
    texts: new Map(linked.map(({ point, text }) => [point, text])),
    count: last - top + 1,
  };
}
