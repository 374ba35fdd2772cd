import { replaceElement } from "./worksheet-elements";
import { childOf, childrenOf, type XmlElement } from "./xml";

/** The areas of merged cells of a worksheet, each as "A1:C2". */
export function readMerges(root: XmlElement): string[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => attributes["ref"] ?? []);
}

export function writeMerges(xml: string, merges: readonly string[]): string {
  const elements = merges.map((reference) => `<mergeCell ref="${reference}"/>`);
  const list = `<mergeCells count="${merges.length}">${elements.join("")}</mergeCells>`;
  return replaceElement(xml, "mergeCells", merges.length === 0 ? "" : list);
}
