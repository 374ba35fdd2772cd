import { childOf, descendantsOf, parseXml } from "./xml";

/** The theme's colours in the order in which styles number them: light before dark, unlike in the theme. */
export function readThemeColors(xml: string): string[] {
  const scheme = descendantsOf(parseXml(xml), "clrScheme")[0];
  const order = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return order.map((name) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return `#${(color?.["lastClr"] ?? color?.["val"] ?? "000000").toUpperCase()}`;
  });
}
