import type {
  ConditionalFormatData,
  FilterColumn,
  FilterData,
  PageBreaks,
  PrintRanges,
  SheetParts,
  TableData,
} from "../../workbook-file/sheet-parts";
import { type Shift, shiftArea } from "../../workbook-file/shift-area";
import { shiftIndex } from "../../workbook-file/shift-in-file";
import { formatAreas, parseAreas } from "./areas";
import { formatArea, parseArea } from "./reference";
import { freeColumnName } from "./table-columns";

/** A sheet's tables and other parts, moved after rows or columns were inserted or deleted. */
export function shiftParts(parts: SheetParts, shift: Shift): SheetParts {
  const { tables, validations, conditionalFormats, hyperlinks, merges, comments, printRanges, pageBreaks } = parts;
  const { filter, hiddenRows } = parts;
  return {
    ...(filter && { filter: shiftFilter(filter, shift) }),
    ...(hiddenRows && { hiddenRows: hiddenRows.flatMap((row) => shiftIndex(row, "row", [shift]) ?? []) }),
    ...(tables && { tables: tables.flatMap((table) => shiftTable(table, shift)) }),
    ...(validations && { validations: validations.flatMap((one) => shiftRanges(one, shift)) }),
    ...(hyperlinks && { hyperlinks: hyperlinks.flatMap((one) => shiftRanges(one, shift)) }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.flatMap((one) => shiftRanges(one, shift)),
    }),
    ...(merges && { merges: merges.map((one) => shiftText(one, shift)).filter((one) => isSeveralCells(one)) }),
    ...(comments && {
      comments: comments.flatMap((comment) => {
        const cell = shiftText(comment.cell, shift);
        return cell === "" ? [] : [{ ...comment, cell }];
      }),
    }),
    ...(printRanges && { printRanges: shiftPrintRanges(printRanges, shift) }),
    ...(pageBreaks && { pageBreaks: shiftPageBreaks(pageBreaks, shift) }),
  };
}

/** Applies `rewrite` to every reference in the formulas of a sheet's rules. */
export function rewriteFormulas(parts: SheetParts, rewrite: (formula: string) => string): SheetParts {
  const { validations, conditionalFormats } = parts;
  return {
    ...(validations && {
      validations: validations.map((one) => ({
        ...one,
        formula1: rewrite(one.formula1),
        formula2: rewrite(one.formula2),
      })),
    }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((one) => ({ ...one, rule: rewriteRule(one.rule, rewrite) })),
    }),
  };
}

function rewriteRule(
  rule: ConditionalFormatData["rule"],
  rewrite: (formula: string) => string,
): ConditionalFormatData["rule"] {
  if (rule.kind === "Other") return rule;
  if (rule.kind === "Custom") return { ...rule, formula: rewrite(rule.formula) };
  return { ...rule, formula1: rewrite(rule.formula1), formula2: rewrite(rule.formula2) };
}

/** Things that apply to ranges move with them, and are removed with the last one. */
function shiftRanges<T extends { readonly ranges: string }>(part: T, shift: Shift): T[] {
  const ranges = shiftText(part.ranges, shift);
  return ranges === "" ? [] : [{ ...part, ranges }];
}

/** Ranges, separated by spaces, at their new places; empty if none is left. */
function shiftText(ranges: string, { change, at, count }: Shift): string {
  return formatAreas(parseAreas(ranges).flatMap((area) => shiftArea(area, change, at, count) ?? []));
}

/** A merged area with only one cell left, or none, is no longer merged. */
function isSeveralCells(reference: string): boolean {
  return reference.includes(":");
}

/** A break stays with the row or column that it stands before. */
function shiftPageBreaks({ rows, columns }: PageBreaks, shift: Shift): PageBreaks | undefined {
  const shifted = {
    rows: rows.flatMap((row) => shiftIndex(row, "row", [shift]) ?? []),
    columns: columns.flatMap((column) => shiftIndex(column, "column", [shift]) ?? []),
  };
  return shifted.rows.length + shifted.columns.length === 0 ? undefined : shifted;
}

function shiftPrintRanges(ranges: PrintRanges, shift: Shift): PrintRanges | undefined {
  const { area, titleRows, titleColumns } = ranges;
  const shifted = {
    area: shiftText(area, shift),
    titleRows: shiftText(titleRows, shift),
    titleColumns: shiftText(titleColumns, shift),
  };
  return Object.values(shifted).every((one) => one === "") ? undefined : shifted;
}

/**
 * A table loses the columns that were deleted and gains those inserted inside it; it is removed with its header row.
 */
function shiftTable(table: TableData, { change, at, count }: Shift): TableData[] {
  const before = parseArea(table.reference);
  const area = before && shiftArea(before, change, at, count);
  if (!before || !area) return [];
  const headerGone = change === "RowDeleted" && at <= before.top && before.top < at + count;
  if (headerGone && table.showHeaders) return [];
  const columns = [...table.columns];
  if (change === "ColumnDeleted") {
    const first = Math.max(at, before.left) - before.left;
    const last = Math.min(at + count - 1, before.right) - before.left;
    if (last >= first) columns.splice(first, last - first + 1);
  }
  if (change === "ColumnInserted" && at > before.left && at <= before.right) {
    for (let index = 0; index < count; index += 1) {
      const id = Math.max(...columns.map((column) => column.id)) + 1;
      columns.splice(at - before.left + index, 0, { id, name: freeColumnName(columns.map(({ name }) => name)) });
    }
  }
  const filtered = shiftFiltered(table.filtered ?? [], before.left, { change, at, count });
  return [{ ...table, reference: formatArea(area), columns, filtered: filtered.length > 0 ? filtered : undefined }];
}

/** A filter is removed with the row of its buttons. */
function shiftFilter({ reference, filtered }: FilterData, shift: Shift): FilterData | undefined {
  const before = parseArea(reference);
  const { change, at, count } = shift;
  const area = before && shiftArea(before, change, at, count);
  if (!before || !area) return undefined;
  if (change === "RowDeleted" && at <= before.top && before.top < at + count) return undefined;
  return { reference: formatArea(area), filtered: shiftFiltered(filtered, before.left, shift) };
}

/** What is asked of a column stays with it. */
function shiftFiltered(filtered: readonly FilterColumn[], left: number, shift: Shift): FilterColumn[] {
  const first = shiftArea({ top: 0, bottom: 0, left, right: left }, shift.change, shift.at, shift.count);
  const start = first?.left ?? shift.at;
  return filtered.flatMap((one) => {
    const now = shiftIndex(left + one.column, "column", [shift]);
    return now === null ? [] : [{ ...one, column: now - start }];
  });
}
