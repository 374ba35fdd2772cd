import type { WrittenCell } from "../actions/ports";
import type { CellRepair, WrittenAnswer } from "../actions/questionnaire-ports";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, type Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { loadNamedPlaces } from "./named-places";
import { repairCells } from "./repair-cells";

/**
 * Writes answers into the cells of questions, in the same way as repairs. Ids may be in upper or lower case. Pass the
 * result to restoreCells to undo it. If one of the names is gone, nothing is written. Three round trips.
 */
export async function writeAnswers(
  answers: ReadonlyMap<string, WrittenAnswer>,
): Promise<Result<readonly WrittenCell[]>> {
  const read = await inExcel(async (context) => {
    const places = loadNamedPlaces(context);
    await context.sync();
    return new Map(places().map(({ name, place }) => [name, place]));
  });
  if (!read.ok) return read;
  const gone = [...answers.keys()].filter((id) => !read.value.has(id.toLowerCase()));
  if (gone.length > 0) return fail(workbookProblem("names-gone", { names: gone }));
  return repairCells(
    [...answers].flatMap(([id, value]) => {
      const place = read.value.get(id.toLowerCase());
      return place === undefined ? [] : [{ place, ...contentOf(value) }];
    }),
  );
}

function contentOf(answer: WrittenAnswer): Omit<CellRepair, "place"> {
  if (typeof answer !== "object") return { value: answer };
  return { value: answer.formula, isFormula: true, numberFormat: answer.numberFormat };
}
