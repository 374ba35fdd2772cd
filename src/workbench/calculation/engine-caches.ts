import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** Fixes three faults in the engine's caches, which all engines of the process share. */
export function fixEngineCaches(): void {
  if (fixed) return;
  fixed = true;
  tellLongFormulasApart();
  keepParsedFormulas();
  keepLookupIndexSmall();
}

let fixed = false;

/** As many as a workbook may well have; those of a closed workbook make room for others. */
const parsedFormulas = 200_000;

/** What the engine's caches of texts have in common. */
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
 * The caches know a text of more than 64 characters by a hash of 32 bits, so that among ten thousand formulas one in a
 * hundred workbooks would show the result of another formula. All caches are of one class; a text is its own key.
 */
function tellLongFormulasApart(): void {
  textCaches()._hash = (text) => text;
}

/**
 * The engine keeps 5,000 parsed formulas, those used last, and goes through all of a workbook's in turn: of a larger
 * workbook it finds none, and parses every formula twice in each calculation. Of the values that caches keep, only what
 * was parsed has a state of calculation.
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
 * The index of looked-up columns compares every result of a column with all others, so that ten thousand formulas take
 * a second of comparing for an index that nothing may ever ask. Kept only where a lookup has already read the cell; a
 * lookup that comes later reads the column itself.
 */
function keepLookupIndexSmall(): void {
  const set = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.set = (unit, sheet, column, value, row, isResult) => {
    if (isResult === true && CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isResult);
  };
}
