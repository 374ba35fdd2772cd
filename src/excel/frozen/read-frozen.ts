import { freezesXml, type Freeze } from "../../domain/frozen/freezes-xml";
import type { KeptCell } from "../../domain/frozen/kept-cell";
import { isSheetOfSome } from "../../domain/questionnaire/is-sheet-of-some";
import { identityXml } from "../../domain/questionnaire/identity-xml";
import { frozenName, keptCellOf, sheetOfFrozen } from "../../domain/frozen/frozen-sheet";
import { readContents, type UsedSheet } from "../read-contents";

/** A sheet of the user's. */
export interface OpenSheet extends UsedSheet {
  readonly isProtected: boolean;
}

/** What is frozen in the open workbook, and its sheets. */
export interface ReadFrozen {
  /** All but the hidden one with the kept formulas and those of a questionnaire. */
  readonly sheets: readonly OpenSheet[];
  /** The hidden sheet; null if nothing is frozen. */
  readonly kept: Excel.Worksheet | null;
  readonly cells: readonly KeptCell[];
  /** The last row of the hidden sheet that holds anything, counting from 0. */
  readonly lastRow: number;
  readonly freezes: readonly Freeze[];
  /** The XML parts that say when and from which releases. */
  readonly xml: readonly Excel.CustomXmlPart[];
  /** The workbook's names, with their formulas. */
  readonly names: readonly Excel.NamedItem[];
}

/** Reads what is frozen. Three round trips; one more for every 33,000 frozen cells. */
export async function readFrozen(context: Excel.RequestContext): Promise<ReadFrozen> {
  const { customXmlParts, names, worksheets } = context.workbook;
  worksheets.load({ name: true });
  names.load({ name: true, formula: true });
  const questionnaires = customXmlParts.getByNamespace(identityXml.namespace).load({ id: true });
  const parts = customXmlParts.getByNamespace(freezesXml.namespace).load({ id: true });
  await context.sync();

  const name = sheetOfFrozen(names.items.find((item) => item.name === frozenName)?.formula ?? "");
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    name: sheet.name,
    used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
    head: sheet.getRange("A1:A2").load({ values: true }),
    protection: sheet.protection.load({ protected: true }),
  }));
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();

  const kept = sheets.find((sheet) => sheet.name === name);
  const rows = kept === undefined ? [] : (await readContents(context, [kept])).rowsOf(kept.name);
  const isAsked = ({ head }: (typeof sheets)[number]) =>
    questionnaires.items.length > 0 && isSheetOfSome([String(head.values[0]?.[0]), String(head.values[1]?.[0])]);
  return {
    sheets: sheets
      .filter((sheet) => sheet !== kept && !isAsked(sheet))
      .map(({ sheet, name: own, used, protection }) => ({ sheet, name: own, used, isProtected: protection.protected })),
    kept: kept?.sheet ?? null,
    cells: rows.flatMap(([row, row0]) => keptCellOf(row0, row) ?? []),
    lastRow: rows.reduce((last, [row]) => Math.max(last, row), 0),
    freezes: freezesXml.read(texts.map(({ value }) => value)).value,
    xml: parts.items,
    names: names.items,
  };
}
