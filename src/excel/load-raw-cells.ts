import type { RawCell } from "../domain/questionnaire/raw-cell";

/** Loads cells as they are; call the returned function after the next sync to get them, as rows. */
export function loadRawCells(range: Excel.Range): () => RawCell[][] {
  range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
  return () =>
    range.values.map((row: unknown[], at) =>
      row.map((value, column) =>
        rawCell(
          value,
          range.formulas[at]?.[column],
          String(range.numberFormat[at]?.[column]),
          range.valueTypes[at]?.[column] as string | undefined,
        ),
      ),
    );
}

function rawCell(value: unknown, content: unknown, numberFormat: string, type: string | undefined): RawCell {
  // In a cell formatted as text, something that looks like a formula is just text.
  const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
  const formula = isFormula ? { formula: content } : {};
  if (type === "Error") return { value: String(value), isError: true, ...formula, numberFormat };
  if (type === "Empty" && !isFormula) return { value: null, numberFormat };
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return { value: isPlain ? value : String(value), ...formula, numberFormat };
}
