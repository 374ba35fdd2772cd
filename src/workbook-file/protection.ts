import { type ProtectionData, type ProtectionOption, protectionOptions } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, setAttributes, type XmlElement } from "./xml";

/** Each option's attribute, which says what is forbidden, and its default if the attribute is missing. */
const attributes: Readonly<Record<ProtectionOption, readonly [name: string, forbiddenUnlessSaid: boolean]>> = {
  allowAutoFilter: ["autoFilter", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowInsertRows: ["insertRows", true],
  allowPivotTables: ["pivotTables", true],
  allowSort: ["sort", true],
};

/** A worksheet's protection; null if it is not protected. */
export function readProtection(root: XmlElement): ProtectionData | null {
  const said = childOf(root, "sheetProtection")?.attributes;
  if (!said || !isTrue(said["sheet"], false)) return null;
  return {
    allowed: protectionOptions.filter((option) => !isTrue(said[attributes[option][0]], attributes[option][1])),
    selectionMode: isTrue(said["selectUnlockedCells"], false)
      ? "None"
      : isTrue(said["selectLockedCells"], false)
        ? "Unlocked"
        : "Normal",
    hasPassword: said["password"] !== undefined || said["hashValue"] !== undefined,
  };
}

/** The worksheet with this protection, keeping any password; null removes the protection. */
export function writeProtection(xml: string, protection: ProtectionData | null): string {
  if (protection === null) return replaceElement(xml, "sheetProtection", "");
  const before = childOf(parseWorksheet(xml), "sheetProtection");
  const said = protectionOptions.map((option) => {
    const [name, forbiddenUnlessSaid] = attributes[option];
    const forbidden = !protection.allowed.includes(option);
    return [name, forbidden === forbiddenUnlessSaid ? undefined : forbidden ? 1 : 0] as const;
  });
  const element = setAttributes(before ? xml.slice(before.start, before.end) : "<sheetProtection/>", {
    sheet: 1,
    ...Object.fromEntries(said),
    selectLockedCells: protection.selectionMode === "Normal" ? undefined : 1,
    selectUnlockedCells: protection.selectionMode === "None" ? 1 : undefined,
  });
  return replaceElement(xml, "sheetProtection", element);
}

function isTrue(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}
