import { groupBy } from "../group-by";
import { moveFormula } from "../move-formula";
import { isSameValue, type CellValue } from "./is-same-value";
import type { KeptCell } from "./kept-cell";
import type { SheetCell } from "./kept-formula";

/** What a cell holds now: a formula with its "=", or a value; and the texts in its row. */
export interface CellNow {
  readonly content: CellValue;
  readonly label: string;
}

/** A formula to put back. */
export interface Thawed {
  readonly place: SheetCell;
  readonly formula: string;
  /** The other cells that it had filled, which must be empty for that. */
  readonly filled: readonly SheetCell[];
  /** The frozen cells that are done with. */
  readonly cells: readonly KeptCell[];
}

/** A cell that was changed since it was frozen. */
export interface ChangedCell extends Thawed {
  readonly id: number;
  readonly frozen: CellValue;
  readonly now: CellValue;
}

export interface ThawPlan {
  readonly restored: readonly Thawed[];
  readonly changed: readonly ChangedCell[];
  /** Those that were deleted, or had something moved over them. */
  readonly gone: readonly KeptCell[];
  /** Those whose formula can no longer be read. */
  readonly unreadable: readonly KeptCell[];
  /** Those that have their formula already. */
  readonly live: readonly KeptCell[];
}

/** A formula with its cell, and the cells that it had filled. */
interface Frozen {
  readonly head: KeptCell;
  readonly place: SheetCell;
  readonly formula: string;
  readonly filled: readonly { readonly cell: KeptCell; readonly place: SheetCell }[];
  readonly now: CellNow;
  /** The same for two cells of a column whose formulas say the same, each about its own row. */
  readonly key: string;
}

/**
 * Decides for each frozen cell which formula it gets back. A cell that was moved or whose sheet was renamed is where its
 * kept formula says. Sorting moves values and no references: a row is then known by the texts in it, and gets the formula
 * of the row that it was. Where that is not certain, the cell counts as changed.
 *
 * @param spell puts a formula in the spelling that it had
 */
export function planThaw(
  cells: readonly KeptCell[],
  now: (place: SheetCell) => CellNow,
  spell: (formula: string, cell: KeptCell) => string = (formula) => formula,
): ThawPlan {
  const restored: Thawed[] = [];
  const changed: ChangedCell[] = [];
  const gone: KeptCell[] = [];
  const unreadable: KeptCell[] = [];
  const live: KeptCell[] = [];
  const open: Frozen[] = [];
  for (const group of groupBy(cells, ({ id }) => id).values()) {
    const head = group.find(({ kept }) => kept?.kind === "formula");
    if (head?.kept?.kind !== "formula") unreadable.push(...group);
    else if (head.kept.place === null) gone.push(...group);
    else {
      const { place } = head.kept;
      const formula = spell(head.kept.formula, head);
      const filled = group.flatMap((cell) =>
        cell !== head && cell.kept !== null && cell.kept.place !== null ? [{ cell, place: cell.kept.place }] : [],
      );
      const found = now(place);
      if (found.content === formula) live.push(...group);
      else open.push({ head, place, formula, filled, now: found, key: moveFormula(formula, lastRow - place.row, 0) });
    }
  }
  const takes = ({ place, head, filled }: Frozen, formula: string): Thawed => ({
    place,
    formula,
    filled: filled.map((each) => each.place),
    cells: [head, ...filled.map(({ cell }) => cell)],
  });
  for (const sheet of groupBy(open, ({ place }) => place.sheet).values()) {
    const columns = [...groupBy(sheet, ({ place: { column } }) => column).values()].map(lookAtColumn);
    // A column in which nothing seems to have moved may show the same in several rows.
    const sorted = {
      withTexts: columns.some(({ moved }) => moved.withTexts),
      alone: columns.some(({ moved }) => moved.alone),
    };
    for (const { cells: its, formulaOf } of columns)
      for (const one of its) {
        const formula = formulaOf(one, now, sorted);
        if (formula !== null) restored.push(takes(one, formula));
        else
          changed.push({ ...takes(one, one.formula), id: one.head.id, frozen: one.head.value, now: one.now.content });
      }
  }
  return { restored, changed, gone, unreadable, live };
}

/** A row to which formulas are moved to compare them: far down, so that their references stay on the sheet. */
const lastRow = 500_000;

/** Whether values seem to have been put in another order, with the texts in their rows or without them. */
interface Moved {
  readonly withTexts: boolean;
  readonly alone: boolean;
}

interface Column {
  readonly cells: readonly Frozen[];
  readonly moved: Moved;
  /** The formula that a cell gets; null for one that was changed. @param sorted what happened to the sheet */
  readonly formulaOf: (one: Frozen, now: (place: SheetCell) => CellNow, sorted: Moved) => string | null;
}

function lookAtColumn(column: readonly Frozen[]): Column {
  const labels = new Set(column.map(({ head }) => head.label));
  const byRow = groupBy(column, ({ head }) => rowKey(head.value, head.label));
  const byValue = groupBy(column, ({ head }) => valueKey(head.value));
  /** Those that were in the row which is now here, if it was elsewhere before. */
  const sourcesOf = ({ head, now: { content, label } }: Frozen) =>
    label === head.label ? [] : (byRow.get(rowKey(content, label)) ?? []);
  /** Whether another formula showed the same; if the texts moved along, in a row with the same texts. */
  const isShared = ({ head, key }: Frozen, { alone }: Moved) =>
    ((alone ? byValue.get(valueKey(head.value)) : byRow.get(rowKey(head.value, head.label))) ?? []).some(
      (other) => other.key !== key,
    );
  const differing = column.filter(({ head, now: { content } }) => !isSameValue(head.value, content));
  const isRearranged = differing.length > 1 && hasSameValues(differing);
  const exchanged = exchangedCells(column, sourcesOf);

  function formulaOf(one: Frozen, now: (place: SheetCell) => CellNow, sorted: Moved): string | null {
    const { head, place, formula, filled, key, now: here } = one;
    const isSame = isSameValue(head.value, here.content);
    const isSorted = sorted.withTexts || sorted.alone;
    if (filled.length > 0) {
      const isWhole = filled.every(({ cell, place: at }) => isSameValue(cell.value, now(at).content));
      return isSame && isWhole && (!isSorted || here.label === head.label) ? formula : null;
    }
    const sources = sourcesOf(one);
    const [source] = sources;
    if (source !== undefined) {
      if (sources.every((each) => each.key === key && each.filled.length === 0)) return formula;
      const isKnown = sources.length === 1 && exchanged.has(one) && source.filled.length === 0;
      return isKnown ? moveFormula(source.formula, place.row - source.place.row, 0) : null;
    }
    if (here.label !== head.label && labels.has(here.label)) return null;
    if (isSame) return isSorted && (here.label !== head.label || isShared(one, sorted)) ? null : formula;
    // All of them say the same, so it does not matter which was where.
    return isRearranged && differing.every((each) => each.key === key && each.filled.length === 0) ? formula : null;
  }
  const lost = groupBy(differing, ({ head }) => valueKey(head.value));
  const hasCome = ({ head, now: { content, label } }: Frozen) => lost.has(valueKey(content)) && label === head.label;
  return {
    cells: column,
    moved: { withTexts: column.some((one) => sourcesOf(one).length > 0), alone: differing.some(hasCome) },
    formulaOf,
  };
}

/**
 * The cells of rows that have changed places with each other, as sorting does: one that was moved alone, over another,
 * has taken a place and left none.
 */
function exchangedCells(column: readonly Frozen[], sourcesOf: (one: Frozen) => readonly Frozen[]): ReadonlySet<Frozen> {
  const exchanged = new Set<Frozen>();
  const seen = new Set<Frozen>();
  for (const first of column) {
    const path: Frozen[] = [];
    let one: Frozen | undefined = first;
    while (one !== undefined && !seen.has(one)) {
      seen.add(one);
      path.push(one);
      const sources: readonly Frozen[] = sourcesOf(one);
      one = sources.length === 1 ? sources[0] : undefined;
    }
    const begins = one === undefined ? -1 : path.indexOf(one);
    if (begins >= 0) for (const each of path.slice(begins)) exchanged.add(each);
  }
  return exchanged;
}

function rowKey(value: CellValue, label: string): string {
  return `${valueKey(value)}\n${label}`;
}

function valueKey(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(15) : `${typeof value} ${value}`;
}

/** Whether cells hold the values that were frozen in them, in another order. */
function hasSameValues(cells: readonly Frozen[]): boolean {
  const before = cells.map(({ head }) => valueKey(head.value)).sort();
  const after = cells.map(({ now: { content } }) => valueKey(content)).sort();
  return after.every((value, at) => value === before[at]);
}
