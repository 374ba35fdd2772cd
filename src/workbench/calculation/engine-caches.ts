import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** Fixes four faults in the engine's caches, which all engines of the process share. */
export function fixEngineCaches(): void {
  if (fixed) return;
  fixed = true;
  tellLongFormulasApart();
  keepParsedFormulas();
  keepLookupIndexSmall();
  tellTextsFromNumbers();
}

let fixed = false;

/** As many as a large workbook may have. Formulas of a closed workbook make room for new ones. */
const parsedFormulas = 200_000;

/** The common part of the engine's caches with text keys. */
interface TextCache {
  _cache: { limit: number };
  _hash(text: string): string;
  set(text: string, value: unknown): void;
}

function textCaches(): TextCache {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Partial<TextCache>;
  if (typeof caches._hash !== "function" || typeof caches.set !== "function")
    throw new Error("The formula engine's caches are not built as expected.");
  return caches as TextCache;
}

/**
 * The caches identify a text of more than 64 characters by a 32-bit hash. With ten thousand formulas, one workbook in a
 * hundred would show the result of another formula. All caches are of one class; we make the text itself the key.
 */
function tellLongFormulasApart(): void {
  textCaches()._hash = (text) => text;
}

/**
 * The engine keeps the 5,000 parsed formulas used last, and goes through all formulas of a workbook in turn. In a
 * larger workbook it therefore finds none, and parses every formula twice in each calculation. Only parsed formulas
 * have a calculation state, by which we recognise them among the cached values.
 */
function keepParsedFormulas(): void {
  const caches = textCaches();
  const { set } = caches;
  caches.set = function (this: TextCache, text, value) {
    if (typeof value === "object" && value !== null && "resetCalculationState" in value)
      this._cache.limit = parsedFormulas;
    set.call(this, text, value);
  };
}

/**
 * The index of columns for lookups compares every result in a column with all others, so ten thousand formulas cost a
 * second for an index that may never be used. We keep it only for cells that a lookup has already read; a later lookup
 * reads the column itself.
 */
function keepLookupIndexSmall(): void {
  const set = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.set = (unit, sheet, column, value, row, isResult) => {
    if (isResult === true && CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isResult);
  };
}

/**
 * The index of columns for lookups holds the text "2019" as the number, and "" as a blank cell, so that from the second
 * time on a column with such texts is read, COUNTIF with "?*" or "<>" counts them wrongly, and a lookup of "" finds
 * blank cells. Such columns are read cell by cell.
 */
function tellTextsFromNumbers(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const [set, canUseCache] = [index.set.bind(index), index.canUseCache.bind(index)];
  const withSuchTexts = new Set<string>();
  const keyOf = (unit: string, sheet: string, column: number) => `${unit} ${sheet} ${column}`;
  index.set = (unit, sheet, column, value, row, isResult) => {
    if (value === "" || (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))))
      withSuchTexts.add(keyOf(unit, sheet, column));
    set(unit, sheet, column, value, row, isResult);
  };
  index.canUseCache = (unit, sheet, column, ...rows) =>
    withSuchTexts.has(keyOf(unit, sheet, column))
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache(unit, sheet, column, ...rows);
}
