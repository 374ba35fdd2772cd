import { parseWorksheet } from "../../src/workbook-file/parse-worksheet";
import type { XmlElement } from "../../src/workbook-file/xml";
import { worksheet } from "./xlsx-files";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';

/** The texts of the elements below the worksheet's own, as their places give them. */
function textsOf(xml: string): string[] {
  const texts = (element: XmlElement): string[] =>
    element.children.flatMap((child) => [xml.slice(child.start, child.end), ...texts(child)]);
  return texts(parseWorksheet(xml));
}

it("reads a worksheet without its rows, and everything else where it is in the text", () => {
  const xml = worksheet(rows, '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><pageMargins left="1"/>');
  expect(textsOf(xml)).toEqual([
    `<sheetData>${rows}</sheetData>`,
    '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
    '<mergeCell ref="A3:B3"/>',
    '<pageMargins left="1"/>',
  ]);
});

it.each(['<sheetPr/><sheetData/><pageMargins left="1"/>', "<sheetPr/><sheetData></sheetData>", "<sheetPr/>"])(
  "reads %s, which has no rows",
  (content) => {
    const xml = `<worksheet>${content}</worksheet>`;
    expect(textsOf(xml).join("")).toBe(content);
  },
);
