import { reportType } from "../../domain/reports/page-size";
import type { TextLook } from "../../domain/reports/report";
import { colours } from "../chart-parts/colours";

/** The letters of each look. */
export const reportFonts: Readonly<
  Record<TextLook | "table heading" | "figures", { size: number; bold: boolean; color: string }>
> = {
  title: { size: reportType.title, bold: true, color: colours.own },
  heading: { size: reportType.heading, bold: true, color: colours.own },
  strong: { size: reportType.text, bold: true, color: colours.text },
  text: { size: reportType.text, bold: false, color: colours.text },
  warning: { size: reportType.text, bold: true, color: "#8A4B00" },
  note: { size: reportType.note, bold: false, color: colours.note },
  "table heading": { size: reportType.note, bold: true, color: colours.note },
  figures: { size: reportType.table, bold: false, color: colours.text },
};
