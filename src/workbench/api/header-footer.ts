import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { changePage, pageOf } from "./page-access";
import type { HeaderFooterTarget } from "./targets";

const sides = ["L", "C", "R"] as const;
type Side = (typeof sides)[number];

/** The texts at the top and bottom of every page: left, centre and right. */
export const headerFooter: ApiClass<HeaderFooterTarget> = {
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

function part(which: "header" | "footer", side: Side): ApiProperty<HeaderFooterTarget> {
  const partsOf = (target: HeaderFooterTarget, context: ApiContext) => {
    const page = pageOf(target, context);
    return split((target.isFirstPage ? page.firstPage : page)?.[which] ?? "");
  };
  return {
    get: (target, context) => partsOf(target, context)[side],
    set: (target, value, context) => {
      const parts = { ...partsOf(target, context), [side]: check.text(value) };
      const text = sides.map((one) => (parts[one] === "" ? "" : `&${one}${parts[one]}`)).join("");
      if (!target.isFirstPage) return changePage(target, context, { [which]: text || undefined });
      const { firstPage } = pageOf(target, context);
      if (firstPage === undefined) throw new ApiError("ApiNotFound", { message: firstPageNeedsState });
      changePage(target, context, { firstPage: { ...firstPage, [which]: text } });
    },
  };
}

const firstPageNeedsState =
  'This host keeps headers of the first page only in the state "FirstAndDefault"; set it first.';

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
