import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { check } from "./check";
import { changePage, pageOf } from "./page-access";
import type { SheetTarget } from "./targets";

const sides = ["L", "C", "R"] as const;
type Side = (typeof sides)[number];

/** The texts at the top and bottom of every page: left, centre and right. */
export const headerFooter: ApiClass<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("header", "L"),
    centerHeader: part("header", "C"),
    rightHeader: part("header", "R"),
    leftFooter: part("footer", "L"),
    centerFooter: part("footer", "C"),
    rightFooter: part("footer", "R"),
  },
};

function part(which: "header" | "footer", side: Side): ApiProperty<SheetTarget> {
  const partsOf = (target: SheetTarget, context: ApiContext) => split(pageOf(target, context)[which] ?? "");
  return {
    get: (target, context) => partsOf(target, context)[side],
    set: (target, value, context) => {
      const parts = { ...partsOf(target, context), [side]: check.text(value) };
      changePage(target, context, {
        [which]: sides.map((one) => (parts[one] === "" ? "" : `&${one}${parts[one]}`)).join("") || undefined,
      });
    },
  };
}

/** Splits "&LLeeds&RPage &P" into its sides; text before the first code is centred. "&&" is a plain "&". */
function split(text: string): Record<Side, string> {
  const parts: Record<Side, string> = { L: "", C: "", R: "" };
  let side: Side = "C";
  for (const [piece] of text.matchAll(/&[LCR]|&.|[^&]+|&$/gs)) {
    const begun = sides.find((one) => piece === `&${one}`);
    if (begun) side = begun;
    else parts[side] += piece;
  }
  return parts;
}
