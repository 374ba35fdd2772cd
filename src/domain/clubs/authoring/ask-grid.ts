import { capital } from "../../capital";
import type { GridInput, QuestionInput } from "../club-definition";

interface Row {
  readonly id: string;
  /** As it reads within a sentence, e.g. "social workers". */
  readonly label: string;
}

interface Column<Each extends Row> {
  readonly id: string;
  /** Above the column. */
  readonly label: string;
  /** The question in that column of a row. */
  readonly ask: (id: string, row: Each) => QuestionInput;
}

interface Asked<Each extends Row> {
  /** How the ids begin: `adoption` gives `adoption.managers_posts`. */
  readonly prefix: string;
  /** What the rows are, above them. */
  readonly label: string;
  readonly rows: readonly Each[];
  readonly columns: readonly Column<Each>[];
  /** Asks for the whole of a row, whose id has the row's name and this: `adoption.approved_households`. */
  readonly whole?: Omit<Column<Each>, "label">;
  readonly adds?: GridInput["adds"];
}

/**
 * A grid of questions, each column with a question and perhaps a unit of its own, such as posts and pay by grade. It
 * gives the questions and how they are laid out for the section, and their ids for rules and indicators.
 *
 * Where each answer is the same thing by row and column, such as nights by type and provider, `grid` is shorter.
 *
 * @example
 * const staff = askGrid({ prefix: "adoption", label: "Grade", rows: grades, columns: [posts, pay], adds: "columns" });
 * staff.cell("managers", "pay"); // "adoption.managers_pay"
 * staff.column("pay"); // every grade's
 */
export function askGrid<Each extends Row>({ prefix, label, rows, columns, whole, adds }: Asked<Each>) {
  const idOf = (row: string, column: string) => `${prefix}.${row}_${column}`;
  const known = (id: string, among: readonly { readonly id: string }[]): string => {
    if (!among.some((each) => each.id === id)) throw new RangeError(`The grid "${label}" has no "${id}".`);
    return id;
  };
  const cell = (row: string, column: string) => idOf(known(row, rows), known(column, columns));
  const total = (row: string) => {
    if (whole === undefined) throw new RangeError(`The grid "${label}" asks for no wholes.`);
    return idOf(known(row, rows), whole.id);
  };
  const questions = rows.flatMap((row) => [
    ...columns.map(({ id, ask }) => ask(idOf(row.id, id), row)),
    ...(whole === undefined ? [] : [whole.ask(idOf(row.id, whole.id), row)]),
  ]);
  const layout: GridInput = {
    label,
    columns: columns.map((column) => column.label),
    rows: rows.map((row) => ({
      label: capital(row.label),
      cells: columns.map(({ id }) => idOf(row.id, id)),
      ...(whole !== undefined && { whole: idOf(row.id, whole.id) }),
    })),
    ...(adds !== undefined && { adds }),
  };
  return {
    questions,
    layout,
    cell,
    /** The id of the whole of a row. */
    total,
    /** The ids of a row, without its whole. */
    row: (id: string): string[] => columns.map((column) => cell(id, column.id)),
    /** The ids of a column. */
    column: (id: string): string[] => rows.map((row) => cell(row.id, id)),
    /** The ids of the wholes of all rows. */
    totals: (): string[] => rows.map(({ id }) => total(id)),
  };
}
