import { moveFormula } from "../../domain/move-formula";
import type { CommentData, SheetParts, ValidationData } from "../../workbook-file/sheet-parts";
import { type Area, containsArea, intersectAreas } from "./area";
import { areasOf, formatAreas, subtractArea } from "./areas";
import { formatArea, parseArea } from "./reference";

/** What goes with cells when they are copied or moved, besides contents and looks. */
export type CarriedParts = Pick<SheetParts, "validations" | "hyperlinks" | "merges" | "comments">;

/** The parts of an area's cells. */
export function partsWithin({ validations, hyperlinks, merges, comments }: SheetParts, area: Area): CarriedParts {
  return {
    validations: (validations ?? []).flatMap((one) => rangesWithin(one, area)),
    hyperlinks: (hyperlinks ?? []).flatMap((one) => rangesWithin(one, area)),
    merges: (merges ?? []).filter((one) => isWithin(one, area)),
    comments: (comments ?? []).filter(({ cell }) => isWithin(cell, area)),
  };
}

/** The parts of a sheet without those of an area's cells. */
export function partsWithout(parts: CarriedParts, area: Area): CarriedParts {
  const { validations, hyperlinks, merges, comments } = parts;
  return {
    ...(validations && { validations: validations.flatMap((one) => rangesWithout(one, area)) }),
    ...(hyperlinks && { hyperlinks: hyperlinks.flatMap((one) => rangesWithout(one, area)) }),
    ...(merges && { merges: merges.filter((one) => !touches(one, area)) }),
    ...(comments && { comments: comments.filter(({ cell }) => !touches(cell, area)) }),
  };
}

/**
 * A sheet's parts after copies of other cells' parts replace those of an area, which the copied area fills once or
 * several times. A comment is not copied: it was said about its own cell.
 */
export function partsWithCopies(parts: CarriedParts, copied: CarriedParts, from: Area, to: Area): CarriedParts {
  const rest = partsWithout(parts, to);
  const places = (area: Area) => repeated(area, from, to);
  const copies = <T extends { readonly ranges: string }>(one: T): T => ({
    ...one,
    ranges: formatAreas(areasOf(one).flatMap(places)),
  });
  return joined(rest, {
    validations: (copied.validations ?? []).map((one) => relative(copies(one), one)),
    hyperlinks: (copied.hyperlinks ?? []).map(copies),
    merges: (copied.merges ?? []).flatMap((one) => {
      const area = parseArea(one);
      return area ? places(area).map((place) => formatArea(place)) : [];
    }),
  });
}

/** A sheet's parts after others have moved onto an area of it. */
export function partsWithMoved(parts: CarriedParts, moved: CarriedParts, from: Area, to: Area): CarriedParts {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  const movedComment = (comment: CommentData): CommentData[] => {
    const area = parseArea(comment.cell);
    return area ? [{ ...comment, cell: formatArea(movedArea(area, rows, columns)) }] : [];
  };
  // A rule keeps its formula as the cells' own formulas do.
  const { validations, hyperlinks, merges } = partsWithCopies({}, moved, from, to);
  return joined(partsWithout(parts, to), {
    validations: (validations ?? []).map((one, index) => ({ ...one, ...formulasOf(moved.validations?.[index]) })),
    hyperlinks,
    merges,
    comments: (moved.comments ?? []).flatMap(movedComment),
  });
}

function formulasOf(rule: ValidationData | undefined): Partial<ValidationData> {
  return rule ? { formula1: rule.formula1, formula2: rule.formula2 } : {};
}

/** Adds parts to a sheet's, leaving out kinds that neither has. */
function joined(parts: CarriedParts, added: CarriedParts): CarriedParts {
  const names = ["validations", "hyperlinks", "merges", "comments"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const all = [...(parts[name] ?? []), ...(added[name] ?? [])];
      return all.length === 0 && parts[name] === undefined ? [] : [[name, all]];
    }),
  );
}

/** A rule's formulas are relative to the first cell of its ranges. */
function relative(copy: ValidationData, original: ValidationData): ValidationData {
  const [to, from] = [firstCell(copy), firstCell(original)];
  const moved = (formula: string) =>
    /^"|^[\d.-]*$/.test(formula) ? formula : moveFormula(formula, to.row - from.row, to.column - from.column);
  return { ...copy, formula1: moved(original.formula1), formula2: moved(original.formula2) };
}

function firstCell(one: { readonly ranges: string }): { row: number; column: number } {
  const areas = areasOf(one);
  return {
    row: areas.reduce((least, { top }) => Math.min(least, top), Infinity),
    column: areas.reduce((least, { left }) => Math.min(least, left), Infinity),
  };
}

/** Where an area of the copied one comes to lie: once for each time that the copied area fits into the target. */
function repeated(area: Area, from: Area, to: Area): Area[] {
  const isAll = JSON.stringify(area) === JSON.stringify(from);
  if (isAll) return [to];
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const places: Area[] = [];
  for (let top = startOf(to.top, to.bottom, from.top, height); top <= to.bottom; top += height)
    for (let left = startOf(to.left, to.right, from.left, width); left <= to.right; left += width) {
      const place = intersectAreas(movedArea(area, top - from.top, left - from.left), to);
      if (place) places.push(place);
    }
  return places;
}

/** What is filled backwards from where it begins need not hold a whole number of copies: the last of them is whole. */
function startOf(first: number, last: number, from: number, size: number): number {
  return last === from - 1 ? from - Math.ceil((from - first) / size) * size : first;
}

function movedArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function rangesWithin<T extends { readonly ranges: string }>(one: T, area: Area): T[] {
  const within = areasOf(one).flatMap((each) => intersectAreas(each, area) ?? []);
  return within.length === 0 ? [] : [{ ...one, ranges: formatAreas(within) }];
}

function rangesWithout<T extends { readonly ranges: string }>(one: T, area: Area): T[] {
  if (rangesWithin(one, area).length === 0) return [one];
  const rest = areasOf(one).flatMap((each) => subtractArea(each, area));
  return rest.length === 0 ? [] : [{ ...one, ranges: formatAreas(rest) }];
}

function isWithin(reference: string, area: Area): boolean {
  const one = parseArea(reference);
  return one !== null && containsArea(area, one);
}

function touches(reference: string, area: Area): boolean {
  const one = parseArea(reference);
  return one !== null && intersectAreas(one, area) !== null;
}
