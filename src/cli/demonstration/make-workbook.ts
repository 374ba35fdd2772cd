import { newXlsx } from "../../workbook-file/xlsx";

const lines = [
  "Demonstration data",
  "This return was made up for trying Yardstick out, so there is no workbook of it.",
  "Its answers are on the service: Yardstick shows them beside the questions of the next year.",
];

/** The workbook that stands for that of every made-up return, which nobody filled in. */
export async function makeWorkbook(): Promise<Uint8Array> {
  const document = await newXlsx();
  const [sheet] = document.data.sheets;
  if (sheet === undefined) throw new Error("A new workbook has no sheet.");
  const text = { formula: null, spill: null, numberFormat: "@", format: {} };
  const cells = lines.map((value, row) => ({ row, column: 0, value, ...text }));
  return document.save({ ...document.data, sheets: [{ ...sheet, name: "Demonstration", cells }] });
}
