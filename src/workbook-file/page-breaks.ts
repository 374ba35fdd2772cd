import { sheetSize } from "../domain/sheet-size";
import type { PageBreaks } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { childOf, childrenOf, type XmlElement } from "./xml";

/** The page breaks that somebody set; null if there are none. A file counts the rows above a break, from 1. */
export function readPageBreaks(root: XmlElement): PageBreaks | null {
  const read = (name: string) =>
    childrenOf(childOf(root, name), "brk")
      .filter(({ attributes }) => attributes["man"] === "1" || attributes["man"] === "true")
      .map(({ attributes }) => Number(attributes["id"]))
      .sort((a, b) => a - b);
  const breaks = { rows: read("rowBreaks"), columns: read("colBreaks") };
  return breaks.rows.length + breaks.columns.length === 0 ? null : breaks;
}

export function writePageBreaks(xml: string, breaks: PageBreaks | null): string {
  const element = (name: string, ids: readonly number[], last: number) => {
    const each = ids.map((id) => `<brk id="${id}" max="${last}" man="1"/>`).join("");
    return each && `<${name} count="${ids.length}" manualBreakCount="${ids.length}">${each}</${name}>`;
  };
  const rows = element("rowBreaks", breaks?.rows ?? [], sheetSize.columns - 1);
  const columns = element("colBreaks", breaks?.columns ?? [], sheetSize.rows - 1);
  return replaceElement(replaceElement(xml, "rowBreaks", rows), "colBreaks", columns);
}
