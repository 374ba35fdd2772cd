import { workbookGroupName } from "../../domain/peers/workbook-group-name";
import { quoted, unquoted } from "../../domain/quoted-text";

/** The group that the name's formula says; null for anything but a text. */
export function groupOfName(formula: unknown): string | null {
  return unquoted(String(formula).replace(/^=/, "").trim())?.trim() || null;
}

/** Gives the name to this group. @param item loaded; null takes the name away */
export function nameGroup(names: Excel.NamedItemCollection, item: Excel.NamedItem, group: string | null): void {
  if (group === null) {
    if (!item.isNullObject) item.delete();
  } else if (item.isNullObject)
    names.add(workbookGroupName, `=${quoted(group)}`, "Yardstick: the workbook's peer group");
  else item.formula = `=${quoted(group)}`;
}
