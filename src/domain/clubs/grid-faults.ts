import { addsRows } from "./adds";
import type { Grid, Section } from "./club-definition";
import { gridQuestions } from "./grid-questions";
import { isNumberType } from "./is-number-type";
import type { Question } from "./question";

/**
 * What is wrong with the grids of a section, each as "path: reason": rows that have not one answer for each column, ids
 * that the section does not ask or that a grid names twice, answers that cannot be added up, and columns with more than
 * one unit.
 */
export function gridFaults({ questions, grids = [] }: Section, path: string): readonly string[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const named = new Set<string>();
  return grids.flatMap((grid, at) => {
    const faults = grid.rows.flatMap(({ cells, whole }, rowAt) => {
      const row = `${path}.grids[${at}].rows[${rowAt}]`;
      const ofIds = [...cells, ...(whole === undefined ? [] : [whole])].flatMap((id) => {
        const question = byId.get(id);
        if (question === undefined) return [`${row}: its section does not ask "${id}"`];
        if (named.has(id)) return [`${row}: "${id}" is in a grid already`];
        named.add(id);
        const canBeAdded = isNumberType(question.type) || grid.adds === "nothing";
        return canBeAdded ? [] : [`${row}: ${id} is a ${question.type}, which can't be added`];
      });
      if (cells.length !== grid.columns.length) {
        ofIds.unshift(`${row}: it has ${cells.length} cells for ${grid.columns.length} columns`);
      }
      if (whole !== undefined && !addsRows(grid)) ofIds.push(`${row}: it has a whole, but is not added up`);
      return ofIds;
    });
    return [...faults, ...faultsOfUnits(grid, byId, `${path}.grids[${at}]`)];
  });
}

/** One unit for all answers where rows are added up, and for each column where they are not. */
function faultsOfUnits(grid: Grid, byId: ReadonlyMap<string, Question>, path: string): readonly string[] {
  const added = addsRows(grid)
    ? [gridQuestions({ grids: [grid] })]
    : grid.columns.map((_, column) => grid.rows.flatMap(({ cells }) => cells[column] ?? []));
  return added.flatMap((ids) => {
    const units = new Set(ids.flatMap((id) => byId.get(id)?.unit ?? []));
    return units.size > 1 ? [`${path}: it adds ${[...units].join(" and ")}`] : [];
  });
}
