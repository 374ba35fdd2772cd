import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellAddress, CellBlock } from "../calculation";
import { rewriteWords, sheetOfReference, writtenSheetName } from "./formula-references";
import { followBlock, holdsCell } from "./follow-block";
import { createSheetCells, type IsLive, type SheetCells } from "./sheet-cells";
import { mentionsName } from "./mentions-name";
import { createNames } from "./names";
import { shiftIndex, shiftReference, type Shift } from "./shift-reference";
import { translateFormula } from "./translate-formula";

export type ChangedFormula = CellAddress & { readonly formula: string };

export interface SheetInputs {
  readonly id: string;
  name: string;
  content: SheetCells;
  /** The rows that are not shown, and those of them that a filter hides. */
  hidden: ReadonlySet<number>;
  filtered: ReadonlySet<number>;
}

/** All inputs of the workbook: sheets with their cells, and names. */
export interface WorkbookInputs {
  readonly sheets: ReadonlyMap<string, SheetInputs>;
  sheet(id: string): SheetInputs;
  addSheet(id: string, name: string): void;
  /** Each returns the formulas whose text changed; references in names change too. */
  renameSheet(id: string, name: string): ChangedFormula[];
  removeSheet(id: string): ChangedFormula[];
  shift(id: string, shift: Shift): ChangedFormula[];
  move(from: CellBlock, to: CellAddress): ChangedFormula[];
  /** Formulas never calculated, or to be calculated although nothing they depend on has changed: cell keys by sheet. */
  uncalculated(isLive: IsLive): ReadonlyMap<string, readonly number[]>;
  /** Updates formulas to what names now refer to. */
  prepare(): void;
  /** Tries again the formulas replaced by their last values. */
  reconsider(): void;
  /** Makes all last values invalid until calculated. */
  distrust(): void;
  /** @param scope the name of the sheet that alone has it; null for the workbook's */
  hasName(name: string, scope: string | null): boolean;
  /** The formula that a name stands for anywhere; null if there is no such name. */
  meaningOf(name: string): string | null;
  setName(name: string, scope: string | null, refersTo: string): void;
  removeName(name: string, scope: string | null): void;
}

export function createWorkbookInputs(lexer: LexerTreeBuilder): WorkbookInputs {
  const sheets = new Map<string, SheetInputs>();
  const names = createNames();
  /** The names whose meaning has changed since formulas were translated. */
  let changedNames = new Set<string>();
  const emptyCells = (id: string) =>
    createSheetCells((input) => translateFormula(input, names.seenFrom(sheets.get(id)?.name ?? null), lexer));

  function sheet(id: string): SheetInputs {
    const known = sheets.get(id);
    if (known === undefined) throw new Error(`The calculation knows no sheet "${id}"; add it first.`);
    return known;
  }

  /**
   * Rewrites every reference to the sheet in formulas (those on the sheet itself may not name it) and in names.
   *
   * @param isOfSheet whether its own names are rewritten as well where they are written with the sheet: "'Plan B'!Rate"
   */
  function rewriteReferencesTo(
    target: SheetInputs,
    rewrite: (reference: string) => string,
    isOfSheet = false,
  ): ChangedFormula[] {
    const isTarget = (name: string) => name.toLowerCase() === target.name.toLowerCase();
    // Reading a formula word by word takes long, and most don't name the sheet.
    const inFormula = target.name.replaceAll("'", "''").toLowerCase();
    return rewriteReferences(
      (reference, home) => (isTarget(sheetOfReference(reference) ?? home.name) ? rewrite(reference) : null),
      (formula, home) => isTarget(home) || formula.toLowerCase().includes(inFormula),
      isOfSheet,
    );
  }

  /**
   * Rewrites references in formulas and names; `home` is where the formula stands, nowhere for a name.
   *
   * @param mayConcern false for a formula that certainly has no such reference
   * @param withNames whether names that are written with their sheet count as references
   */
  function rewriteReferences(
    rewrite: (reference: string, home: { readonly name: string; readonly place: CellAddress | null }) => string | null,
    mayConcern: (formula: string, home: string) => boolean = () => true,
    withNames = false,
  ): ChangedFormula[] {
    const rewriteOn = (formula: string, name: string, place: CellAddress | null) =>
      rewriteWords(formula, lexer, ({ text, isReference }) => {
        const isMeant = isReference || (withNames && sheetOfReference(text) !== null);
        const rewritten = isMeant ? rewrite(text, { name, place }) : null;
        return rewritten === null ? null : { text: rewritten };
      });
    const changed: ChangedFormula[] = [];
    for (const { id, name, content } of sheets.values())
      for (const { row, column, input } of content.inputs()) {
        if (input === null || typeof input !== "object" || !mayConcern(input.formula, name)) continue;
        const formula = rewriteOn(input.formula, name, { sheet: id, row, column });
        if (formula === input.formula) continue;
        content.set(row, column, { ...input, formula });
        changed.push({ sheet: id, row, column, formula });
      }
    for (const { name, scope, refersTo } of names.all()) {
      if (!mayConcern(refersTo, "")) continue;
      names.set(name, scope, rewriteOn(refersTo, "", null));
      changedNames.add(name);
    }
    return changed;
  }

  /** Those names, and the names that stand for formulas with them. */
  function concerned(changed: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set([
      ...changed,
      ...names.all().flatMap(({ name, refersTo }) => (mentionsName(refersTo, changed) ? name : [])),
    ]);
    return all.size === changed.size ? all : concerned(all);
  }

  return {
    sheets,
    sheet,
    addSheet: (id, name) =>
      void sheets.set(id, { id, name, content: emptyCells(id), hidden: new Set(), filtered: new Set() }),
    renameSheet(id, name) {
      const renamed = sheet(id);
      const changed = rewriteReferencesTo(
        renamed,
        (reference) =>
          reference.includes("!")
            ? `${writtenSheetName(name)}${reference.slice(reference.lastIndexOf("!"))}`
            : reference,
        true,
      );
      renamed.name = name;
      return changed;
    },
    removeSheet(id) {
      const removed = sheet(id);
      sheets.delete(id);
      return rewriteReferencesTo(removed, () => "#REF!", true);
    },
    shift(id, shift) {
      const shifted = sheet(id);
      const content = emptyCells(id);
      for (const { row, column, input } of shifted.content.inputs()) {
        const to = shiftedPlace(row, column, shift);
        if (to !== null) content.set(to.row, to.column, input);
      }
      shifted.content = content;
      return rewriteReferencesTo(shifted, (reference) => shiftReference(reference, shift));
    },
    move(from, to) {
      const [source, target] = [sheet(from.sheet), sheet(to.sheet)];
      const covers = { ...from, ...to };
      const moved = source.content.inputs().filter(({ row, column }) => holdsCell(from, row, column));
      const covered = target.content.inputs().filter(({ row, column }) => holdsCell(covers, row, column));
      for (const { row, column } of moved) source.content.set(row, column, null);
      for (const { row, column } of covered) target.content.set(row, column, null);
      for (const { row, column, input } of moved)
        target.content.set(row - from.row + to.row, column - from.column + to.column, input);
      const follow = followBlock(from, to, source.name, target.name);
      return rewriteReferences((reference, { name, place }) => {
        const isMoved = place?.sheet === to.sheet && holdsCell(covers, place.row, place.column);
        return follow(
          reference,
          isMoved ? { written: source.name, now: target.name } : { written: name, now: name },
          isMoved,
        );
      });
    },
    uncalculated: (isLive) =>
      new Map([...sheets.values()].map(({ id, content }) => [id, content.uncalculated(isLive)])),
    prepare() {
      if (changedNames.size === 0) return;
      const meant = concerned(changedNames);
      for (const { content } of sheets.values()) content.retranslate((formula) => mentionsName(formula, meant));
      changedNames = new Set();
    },
    reconsider() {
      for (const { content } of sheets.values()) content.reconsider();
    },
    distrust() {
      for (const { content } of sheets.values()) content.distrust();
    },
    hasName: (name, scope) => names.has(name, scope),
    meaningOf: (name) => names.meaningOf(name),
    setName(name, scope, refersTo) {
      names.set(name, scope, refersTo.startsWith("=") ? refersTo : `=${refersTo}`);
      changedNames.add(name.toLowerCase());
    },
    removeName(name, scope) {
      names.delete(name, scope);
      changedNames.add(name.toLowerCase());
    },
  };
}

/** The new position of a cell on the shifted sheet; null if it was deleted. */
export function shiftedPlace(row: number, column: number, shift: Shift): { row: number; column: number } | null {
  const index = shiftIndex(shift.axis === "row" ? row : column, shift);
  if (index === null) return null;
  return shift.axis === "row" ? { row: index, column } : { row, column: index };
}
