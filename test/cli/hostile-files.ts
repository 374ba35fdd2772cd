import { zipSync } from "fflate";
import { nested, overlapping, stating, twice } from "./hostile-zips";
import type { MailedWorkbook } from "./mailed-workbook";

type Hostile = (mailed: MailedWorkbook) => Uint8Array | string;

const sheet = "xl/worksheets/sheet2.xml";
const table = "xl/tables/table1.xml";
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleWith = (stream: string) => {
  const utf16 = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...ole, ...new Array<number>(504).fill(0), ...utf16]);
};
/** Ten entities, each of them ten times the one before: ten thousand million letters. */
const entities = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${[..."bcdefghij"]
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;
const beforeSheet = (type: string) => (xml: string) => xml.replace("<worksheet", `${type}<worksheet`);
const inSheet = (inserted: string) => (xml: string) => xml.replace("</sheetData>", `${inserted}</sheetData>`);

/** Files someone might send instead of a questionnaire, and the message for each. */
export const refused: readonly (readonly [what: string, file: Hostile, sentence: RegExp])[] = [
  [
    "a zip bomb",
    (mailed) => mailed.with({ "xl/media/bomb.bin": new Uint8Array(100_000_000) }),
    /would unpack to 100 MB/,
  ],
  ["a bomb in overlapping parts", () => overlapping(5_000), /would unpack to 5000 MB/],
  [
    "a bomb that says it is small",
    (mailed) => stating(mailed.changing(sheet, inSheet(" ".repeat(50_000_000))), sheet, 900),
    /larger than it says/,
  ],
  [
    "a bomb that says half its size",
    (mailed) => stating(mailed.changing(sheet, inSheet("<row/>".repeat(100_000))), sheet, 300_000),
    /damaged/,
  ],
  ["a part that says it is huge", ({ bytes }) => stating(bytes, sheet, 4_000_000_000), /would unpack to 4000 MB/],
  ["zips in a zip", () => nested(5), /not an Excel workbook/],
  ["a part there twice", ({ parts }) => twice(parts, sheet), /a part is in it twice/],
  [
    "entities that expand to far more than their size",
    (mailed) => mailed.changing(sheet, beforeSheet(entities)),
    /document type \(DTD\)/,
  ],
  [
    "an entity that reads a file",
    (mailed) => mailed.changing(sheet, beforeSheet('<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
    /document type \(DTD\)/,
  ],
  [
    "an entity that only JavaScript knows",
    (mailed) => mailed.changing(sheet, inSheet('<row><c t="str"><v>&constructor;</v></c></row>')),
    /&constructor; is not a character/,
  ],
  [
    "a sheet with a second root",
    (mailed) => mailed.changing(sheet, (xml) => `${xml}<worksheet/>`),
    /something before its first element or after its last/,
  ],
  [
    "elements without end",
    (mailed) => mailed.changing(sheet, inSheet("<a>".repeat(500_000))),
    /are nested more than 200 deep/,
  ],
  [
    "a row beyond all rows",
    (mailed) => mailed.changing(sheet, (xml) => xml.replace(/<row r="3"/, '<row r="99999999999"')),
    /a row numbered 99999999999, and Excel has no such row/,
  ],
  [
    "a sheet cut short",
    (mailed) => mailed.changing(sheet, (xml) => xml.slice(0, xml.length / 2)),
    /part of this workbook is damaged/,
  ],
  [
    "a sheet that is not XML",
    (mailed) => mailed.changing(sheet, () => "\u0000\u0001 no XML"),
    /part of this workbook is damaged/,
  ],
  [
    "a workbook without its workbook part",
    ({ parts }) => zipSync({ "[Content_Types].xml": parts["[Content_Types].xml"]! }),
    /part xl\/workbook\.xml is missing/,
  ],
  ["a zip cut short", ({ bytes }) => bytes.slice(0, bytes.length / 2), /is damaged: it cannot be unpacked/],
  ["a password", () => oleWith("EncryptedPackage"), /protected with a password or in the old \.xls/],
  ["an .xls renamed", () => oleWith("Workbook"), /in the old \.xls format.*save it as an Excel Workbook/],
  ["a .csv renamed", () => "question,answer\ncla.starts,12\n", /not an Excel workbook/],
  ["a web page renamed", () => "<html><table><tr><td>12</td></tr></table></html>", /not an Excel workbook/],
  ["nothing at all", () => "", /this file is empty/],
  ["a file of nothing but size", () => new Uint8Array(61_000_000), /this file is 61 MB/],
];

/** Files that claim to be large and are not: they are read like any other. */
export const harmless: readonly (readonly [what: string, file: Hostile])[] = [
  [
    "a sheet that claims all its cells",
    (mailed) => mailed.changing(sheet, (xml) => xml.replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')),
  ],
  [
    "a register that claims all rows",
    (mailed) => mailed.changing(table, (xml) => xml.replace(/(ref="[A-Z]+\d+:[A-Z]+)\d+/g, "$11048576")),
  ],
  ["a million rows with nothing in them", (mailed) => mailed.changing(sheet, inSheet("<row/>".repeat(1_000_000)))],
  [
    "a million cells that have only formatting",
    (mailed) => mailed.changing(sheet, inSheet('<row><c s="1"/></row>'.repeat(1_000_000))),
  ],
  [
    "100,000 names",
    (mailed) => {
      const name = (at: number) => `<definedName name="extra_${at}">Cover!$A$1</definedName>`;
      const names = Array.from({ length: 100_000 }, (_, at) => name(at)).join("");
      return mailed.changing("xl/workbook.xml", (xml) => xml.replace("<definedNames>", `<definedNames>${names}`));
    },
  ],
  [
    "half a million shared strings",
    (mailed) => {
      const relations = "xl/_rels/workbook.xml.rels";
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
      const relation = `<Relationship Id="rIdTexts" Type="${type}" Target="sharedStrings.xml"/>`;
      const texts = "<si><t>a text that nobody uses</t></si>".repeat(500_000);
      return mailed.with({
        [relations]: mailed.text(relations).replace("</Relationships>", `${relation}</Relationships>`),
        "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts}</sst>`,
      });
    },
  ],
];
