import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { registersOf } from "../../src/domain/clubs/find-field";
import type { CellContent, Filled } from "../domain/rules/answers-of";

type Typed = string | number;

/** The answers to type into a questionnaire, as plain data, because they may be passed to another window. */
export interface TypedAnswers {
  /** By the name of the cell. */
  readonly named: readonly (readonly [name: string, typed: Typed])[];
  /** By the name of the table: row after row, in the order of its columns. */
  readonly tables: readonly (readonly [name: string, rows: readonly (readonly Typed[])[]])[];
  readonly namesGone: readonly string[];
}

/** What a person would type for these answers. */
export function typedAnswers(club: ClubDefinition, { cells = {}, rows = {}, gone = [] }: Filled): TypedAnswers {
  return {
    named: Object.entries(cells).map(([name, content]) => [name, typed(content)]),
    tables: registersOf(club).flatMap(({ id, columns }) => {
      const filled = rows[id];
      if (filled === undefined) return [];
      return [[id, filled.map((row) => columns.map((column) => typed(row[column.id] ?? null)))] as const];
    }),
    namesGone: gone,
  };
}

function typed(content: CellContent): Typed {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  const { value, formula, numberFormat } = content;
  if (formula !== undefined) return formula;
  // An apostrophe makes it text even if it looks like a number, whatever the cell's format.
  return numberFormat === "@" && typeof value === "string" ? `'${value}` : typed(value as CellContent);
}

/** Types the answers into the open workbook. Must not refer to anything outside it, because it runs in the browser. */
export async function fillQuestionnaire({ named, tables, namesGone }: TypedAnswers): Promise<void> {
  await Excel.run(async (context) => {
    const { names, tables: registers } = context.workbook;
    for (const [name, typed] of named) names.getItem(name).getRange().formulas = [[typed]];
    for (const [name, rows] of tables) {
      const first = registers.getItem(name).getDataBodyRange().getCell(0, 0);
      first.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas = rows.map((row) => [...row]);
    }
    for (const name of namesGone) names.getItem(name).delete();
    await context.sync();
  });
}
