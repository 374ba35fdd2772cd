import type { ConditionalFormatData } from "../../src/workbook-file/sheet-parts";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { changed, fixture, kept } from "./xlsx-files";

const files = ["budget.xlsx", "libreoffice.xlsx"];

describe("conditional formats", () => {
  const path = "xl/worksheets/sheet1.xml";
  const own: ConditionalFormatData = {
    id: "own",
    ranges: "B2:B4 D1",
    stopIfTrue: true,
    rule: {
      kind: "Custom",
      formula: 'AND(B2>0,C2<>"x")',
      format: {
        fill: "#FFF4CE",
        fontColor: "#7A4A00",
        bold: true,
        borders: { EdgeLeft: { style: "Continuous", weight: "Thin", color: "#A4262C" } },
      },
    },
  };
  const byValue: ConditionalFormatData = {
    id: "by-value",
    ranges: "A1",
    stopIfTrue: false,
    rule: { kind: "CellValue", operator: "Between", formula1: "1", formula2: "$B$1", format: { italic: true } },
  };
  const withoutIds = (formats: readonly ConditionalFormatData[] = []) => formats.map((one) => ({ ...one, id: "" }));

  test.each(files)("%s: all kinds are read; those we don't model by type only", async (file) => {
    const { data } = await openXlsx(fixture(file));
    const formats = data.sheets[0]!.conditionalFormats!;
    expect(formats.map(({ rule, ranges }) => [rule.kind === "Other" ? rule.type : rule.kind, ranges])).toEqual([
      ["CellValue", "B2:B4"],
      ["Custom", "B2:B4"],
      ["ColorScale", "B2:B4"],
      ["DataBar", "B2:B4"],
      ["IconSet", "B2:B4"],
    ]);
    expect(formats[0]?.rule).toMatchObject({ operator: "GreaterThan", formula1: "5", format: { fill: "#FF0000" } });
    expect(formats[1]?.rule).toMatchObject({ formula: "$B2>100", format: { bold: true } });
  });

  test("new ones keep their order and looks", async () => {
    const { sheet, parts } = await kept({ conditionalFormats: [own, byValue] });
    expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds([own, byValue]));
    expect(parts["xl/styles.xml"]).toMatch(/<\/cellStyles><dxfs count="2">/);
  });

  test.each(files)(
    "%s: adding some after the others leaves the others' elements the same byte for byte",
    async (file) => {
      const formats = (await openXlsx(fixture(file))).data.sheets[0]!.conditionalFormats!;
      const { before, after, sheet } = await changed(file, "Budget", { conditionalFormats: [...formats, own] });
      const [element] = /<conditionalFormatting .*?<\/conditionalFormatting>/.exec(before[path]!)!;
      expect(after[path]).toContain(element);
      expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds([...formats, own]));
    },
  );

  test.each(files)("%s: one added in front has priority, and every other rule is kept", async (file) => {
    const formats = (await openXlsx(fixture(file))).data.sheets[0]!.conditionalFormats!;
    const { after, sheet } = await changed(file, "Budget", { conditionalFormats: [own, ...formats] });
    expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds([own, ...formats]));
    expect(after[path]).toContain('<color rgb="FFAA0000"');
    expect(after[path]).toContain('iconSet="3TrafficLights1"');
  });

  test.each(files)("%s: deleting one keeps the others", async (file) => {
    const formats = (await openXlsx(fixture(file))).data.sheets[0]!.conditionalFormats!;
    const { sheet } = await changed(file, "Budget", { conditionalFormats: formats.slice(1) });
    expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds(formats.slice(1)));
  });
});
