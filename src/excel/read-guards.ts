import type { GuardedSheet } from "./sheet-protection";

/** Loads the protection of sheets; call the returned function after the next sync to get it. */
export function readGuards(context: Excel.RequestContext, names: readonly string[]): () => readonly GuardedSheet[] {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load({ protected: true, options: true });
    return { name, sheet };
  });
  return () =>
    sheets.map(({ name, sheet }) => ({
      name,
      sheet,
      options: sheet.protection.protected ? sheet.protection.options : null,
    }));
}
