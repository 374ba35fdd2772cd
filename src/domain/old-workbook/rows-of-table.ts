import type { ClubDefinition } from "../clubs/club-definition";
import { columnLetters, formatArea } from "../cell-area";
import { isNumberType } from "../clubs/is-number-type";
import { fitsField } from "../prefill/fits-field";
import type { FoundTable } from "./find-tables";
import type { OldCell, OldWorkbook } from "./old-workbook";
import type { LeftOver, OldOffer, OldTable, RowObstacle } from "./old-answers";
import { idOfStatusName } from "../questionnaire/status-name";
import { oldCellInWords, readOldCell } from "./read-old-cell";
import { surely } from "./sureness";
import { unitOf, type StatedUnit } from "./unit-of";
import { yearsOf } from "./years-in";

/**
 * The most rows that are put in: each of their answers is to be confirmed. More rows are better pasted by a person, who
 * then looks at them.
 */
export const mostRows = 200;

/** What a table holds for its register, and which of its cells can't be answers in their columns. */
export function rowsOfTable(
  club: ClubDefinition,
  old: OldWorkbook,
  table: FoundTable,
): { readonly table: OldTable; readonly left: readonly LeftOver[] } {
  const { register, sheet, columns, rows, headingRow, others } = table;
  const units = new Map(columns.map((each) => [each.at, unitIn(table, each)]));
  const read = rows.map((cells, at) => readRow(table, cells, headingRow + 1 + at, units));
  const names = new Map<string, number>();
  for (const { name } of read) if (name !== null) names.set(name, (names.get(name) ?? 0) + 1);
  const obstacleOf = ({ name }: ReadRow): RowObstacle | null => {
    if (rows.length > mostRows) return "too many rows";
    if (name === null) return "no name";
    if (/^(?:grand |sub-?)?totals?\b/i.test(name)) return "a total";
    return names.get(name) === 1 ? null : "another row has its name";
  };
  const good = read.filter((row) => obstacleOf(row) === null);
  const stated = [
    ...new Map([...units.values()].flatMap((unit) => (unit ? [[unit.heading, unit] as const] : []))).values(),
  ];
  const caution = cautionOf(club, old, table, stated);
  const confidence = Math.min(...columns.map(({ likeness }) => likeness));
  const across = [...columns, ...others].map(({ at }) => at);
  const isTicked = confidence >= surely && caution === null;
  const offers = good.flatMap(({ row, name, values }) =>
    values.map(({ cell, field, value, heading }): OldOffer => {
      const place = formatArea({ top: row, left: cell.column, bottom: row, right: cell.column });
      return {
        field: `${register.id}[${field}]`,
        row: name,
        value,
        source: old.file,
        from: `${old.file}, ${sheet}!${place} (“${heading}”)`,
        caution: null,
        isTicked,
        confidence,
        by: "row and column",
        sheet,
        cell: place,
        heading,
      };
    }),
  );
  return {
    table: {
      key: `${sheet}!${headingRow}`,
      register: register.id,
      sheet,
      area: formatArea({
        top: headingRow,
        left: Math.min(...across),
        bottom: headingRow + rows.length,
        right: Math.max(...across),
      }),
      columns: columns.map(({ heading, column, likeness }) => ({ heading, field: column.id, confidence: likeness })),
      others: others.flatMap(({ at, heading }) => {
        const filled = rows.filter((cells) => cells.some(({ column }) => column === at)).length;
        if (filled === 0 || isStatuses(old, table, at)) return [];
        return [{ heading: heading === "" ? `Column ${columnLetters(at)}` : heading, filled }];
      }),
      confidence,
      caution,
      isTicked,
      offers,
      leftRows: read.flatMap((row) => {
        const why = obstacleOf(row);
        return why === null ? [] : [{ row: row.row, name: row.name ?? "", why }];
      }),
    },
    left: good.flatMap(({ unfit }) => unfit),
  };
}

interface ReadRow {
  readonly row: number;
  /** As its key columns give it; null if one of them is blank or can't be read. */
  readonly name: string | null;
  readonly values: readonly {
    readonly cell: OldCell;
    readonly field: string;
    readonly heading: string;
    readonly value: number | string;
  }[];
  readonly unfit: readonly LeftOver[];
}

function readRow(
  { register, sheet, columns }: FoundTable,
  cells: readonly OldCell[],
  row: number,
  units: ReadonlyMap<number, StatedUnit | null>,
): ReadRow {
  const read = columns.flatMap(({ at, column, heading }) => {
    const cell = cells.find((each) => each.column === at);
    if (cell === undefined) return [];
    const answer = readOldCell(column, cell);
    const factor = units.get(at)?.factor ?? 1;
    const value = typeof answer === "number" && factor !== 1 ? Math.round(answer * factor * 100) / 100 : answer;
    return [{ cell, field: column.id, heading, value: value !== null && fitsField(column, value) ? value : null }];
  });
  const values = read.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  const key = register.key.map((id) => values.find(({ field }) => field === id)?.value);
  const name = key.includes(undefined) ? null : key.join(", ");
  return {
    row,
    name,
    values,
    unfit: read
      .filter(({ value }) => value === null)
      .map(({ cell, heading }) => ({
        sheet,
        cell: formatArea({ top: row, left: cell.column, bottom: row, right: cell.column }),
        heading: [name, heading].filter((text) => text !== null).join(" · "),
        value: oldCellInWords(cell),
      })),
  };
}

/** Whether a column has the statuses that Yardstick writes into a questionnaire. */
function isStatuses({ names }: OldWorkbook, { sheet, headingRow }: FoundTable, at: number): boolean {
  return names.some(
    ({ name, sheet: of, row, column }) =>
      of === sheet && row === headingRow && column === at && idOfStatusName(name) !== null,
  );
}

function unitIn({ around }: FoundTable, { heading, column }: FoundTable["columns"][number]): StatedUnit | null {
  return column.unit === "GBP" ? unitOf({ left: [], above: [heading], around }) : null;
}

function cautionOf(
  club: ClubDefinition,
  old: OldWorkbook,
  { columns, around }: FoundTable,
  units: readonly StatedUnit[],
): string | null {
  const hasFigures = columns.some(({ column }) => isNumberType(column.type));
  const years = yearsOf(old, [...columns.map(({ heading }) => heading), ...around]);
  const other = hasFigures ? years.find((year) => year !== club.year) : undefined;
  const cautions = [
    ...units.map(
      ({ heading, factor }) =>
        `The old workbook says “${heading}”, so its amounts were taken times ${factor.toLocaleString("en-GB")}.`,
    ),
    ...(other === undefined ? [] : [`It is of ${other}, and ${club.year} is asked for.`]),
  ];
  return cautions.length === 0 ? null : cautions.join(" ");
}
