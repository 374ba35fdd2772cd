import { builtInStyles } from "./built-in-styles";
import { escapeName, unescapeText } from "./escaped-text";
import { writeAttributes, type XmlElement } from "./xml";

/** A "cellStyle" element, which gives a style its name. */
export interface StyleName {
  readonly element: XmlElement;
  readonly name: string;
  readonly isBuiltIn: boolean;
  /** The index of its look in "cellStyleXfs". */
  readonly xfId: number;
}

/** A name in the file. One of Excel's own has its English name, whatever the language the file was made in. */
export function readStyleName(element: XmlElement): StyleName {
  const { name = "", xfId = "0", builtinId, iLevel } = element.attributes;
  // The levels of outlines share one number.
  const builtIn = iLevel === undefined ? builtInStyles.find((one) => String(one.builtinId) === builtinId) : undefined;
  return {
    element,
    name: builtIn?.name ?? unescapeText(name),
    isBuiltIn: builtinId !== undefined,
    xfId: Number(xfId),
  };
}

export function writeStyleName(name: string, xfId: number): string {
  const builtinId = builtInStyles.find((one) => one.name === name)?.builtinId;
  return `<cellStyle${writeAttributes({ name: escapeName(name), xfId, builtinId })}/>`;
}
