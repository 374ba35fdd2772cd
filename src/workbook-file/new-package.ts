import { createPackage, officeRelationship, type XlsxPackage } from "./xlsx-package";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An empty worksheet part. */
export const emptySheet = `${xml}<worksheet xmlns="${main}" xmlns:r="${officeRelationship}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** Styles for a workbook without any: a font, and the two fills that Excel requires. */
const stylesWith = (font: string, size: number) =>
  `${xml}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="${size}"/><color theme="1"/><name val="${font}"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const plainStyles = stylesWith("Calibri", 11);

/**
 * With a font that there is everywhere, or one of its widths. Columns are as wide as so many of its digits, and where Excel's
 * usual font is missing, another takes its place that is a third wider. Digits of both are seven pixels wide.
 */
const printedStyles = stylesWith("Arial", 10);

/**
 * Says that the file is in Excel's own form. LibreOffice keeps the texts that formulas had when such a file was saved, and
 * calculates those of others again, which gives #NAME? where a text comes from a CLUB function.
 */
const inExcelsForm = `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** Content types of parts that we may add to a workbook. */
export const contentTypes = {
  worksheet: `${spreadsheetType}.worksheet+xml`,
  styles: `${spreadsheetType}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  application: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/**
 * The smallest workbook Excel opens: one empty sheet, "Sheet1".
 *
 * @param isCalculated true if every formula that will be in it comes with its value. If not, Excel calculates all of them
 *   when it opens the file, so a user who is not signed in yet would get errors for figures
 */
export function newPackage(isCalculated = false): XlsxPackage {
  const calculation = isCalculated ? "" : ' fullCalcOnLoad="1"';
  return createPackage({
    "[Content_Types].xml": `${xml}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes.worksheet}"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/><Override PartName="/docProps/app.xml" ContentType="${contentTypes.application}"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeRelationship}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${officeRelationship}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    "docProps/app.xml": inExcelsForm,
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${officeRelationship}"><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"${calculation}/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeRelationship}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeRelationship}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": emptySheet,
    "xl/styles.xml": isCalculated ? printedStyles : plainStyles,
  });
}
