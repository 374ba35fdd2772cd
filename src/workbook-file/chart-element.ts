import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml";

/** The value of an element's child, as in `<c:order val="1"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["val"];
}

/** The same as a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = valueOf(element, name);
  return text === undefined ? undefined : Number(text);
}

/** An element that means yes unless its value says otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false"].includes(element.attributes["val"] ?? "1");
}

/** The numbers of the axes that a plot is drawn on: first the categories', then the values'. */
export function axisIdsOf(plot: XmlElement | undefined): readonly string[] {
  return childrenOf(plot, "axId").map(({ attributes }) => attributes["val"] ?? "");
}

/** What the element's data refers to; null if to no cells. */
export function referenceOf(data: XmlElement | undefined): string | null {
  return data === undefined ? null : (descendantsOf(data, "f")[0]?.text ?? null);
}
