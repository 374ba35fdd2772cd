import type { Section } from "./club-definition";
import { isNumberType } from "./is-number-type";

/**
 * What is wrong with the grids of a section, each as "path: reason": rows that have not one answer for each column, ids
 * that the section does not ask or that a grid names twice, and answers that cannot be added up.
 */
export function gridFaults({ questions, grids = [] }: Section, path: string): readonly string[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const named = new Set<string>();
  return grids.flatMap(({ columns, rows }, grid) => {
    const units = new Set<string | null>();
    const faults = rows.flatMap(({ cells, whole }, at) => {
      const row = `${path}.grids[${grid}].rows[${at}]`;
      const ofIds = [...cells, ...(whole === undefined ? [] : [whole])].flatMap((id) => {
        const question = byId.get(id);
        if (question === undefined) return [`${row}: its section does not ask "${id}"`];
        if (named.has(id)) return [`${row}: "${id}" is in a grid already`];
        named.add(id);
        units.add(question.unit);
        return isNumberType(question.type) ? [] : [`${row}: ${id} is a ${question.type}, which can't be added`];
      });
      const isFull = cells.length === columns.length;
      return isFull ? ofIds : [`${row}: it has ${cells.length} cells for ${columns.length} columns`, ...ofIds];
    });
    if (units.size > 1) faults.push(`${path}.grids[${grid}]: it adds ${[...units].join(" and ")}`);
    return faults;
  });
}
