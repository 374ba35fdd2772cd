import { addsTo } from "./adds-to";
import { answered } from "./answered";
import { bothOrNeither } from "./both-or-neither";
import { cellForm } from "./cell-form";
import { cellType } from "./cell-type";
import { copyConfirmed } from "./copy-confirmed";
import { dateInYear } from "./date-in-year";
import { datesInOrder } from "./dates-in-order";
import { enoughAnswered } from "./enough-answered";
import { fewUnknowns } from "./few-unknowns";
import { goodExplanation } from "./good-explanation";
import { indicatorOrder } from "./indicator-order";
import { indicatorYearOnYear } from "./indicator-year-on-year";
import { markerAllowed } from "./marker-allowed";
import { mergedCells } from "./merged-cells";
import { noDuplicates } from "./no-duplicates";
import { noPersonalIdentifiers } from "./no-personal-identifiers";
import { notAllTheSame } from "./not-all-the-same";
import { notCopiedForward } from "./not-copied-forward";
import { notMoreThan } from "./not-more-than";
import { openingIsLastClosing } from "./opening-is-last-closing";
import { peerFences } from "./peer-fences";
import { peerRobustZ } from "./peer-robust-z";
import { productAgrees } from "./product-agrees";
import { range } from "./range";
import { reconcile } from "./reconcile";
import { rowCount } from "./row-count";
import { rowsBelow } from "./rows-below";
import type { Rule } from "./rule";
import { smallCounts } from "./small-counts";
import { sumsAgree } from "./sums-agree";
import { template } from "./template";
import { unitSlip } from "./unit-slip";
import { wholeNumber } from "./whole-number";
import { withinCapacity } from "./within-capacity";
import { yearOnYear } from "./year-on-year";

/** Every kind of rule, in the order of the families. A kind's name is permanent: clubs and findings store it. */
export const rules: readonly Rule[] = [
  template,
  mergedCells,
  rowsBelow,
  cellType,
  dateInYear,
  cellForm,
  range,
  wholeNumber,
  withinCapacity,
  unitSlip,
  answered,
  markerAllowed,
  sumsAgree,
  addsTo,
  productAgrees,
  bothOrNeither,
  notMoreThan,
  datesInOrder,
  noDuplicates,
  openingIsLastClosing,
  reconcile,
  yearOnYear,
  indicatorYearOnYear,
  notCopiedForward,
  peerFences,
  peerRobustZ,
  indicatorOrder,
  notAllTheSame,
  fewUnknowns,
  enoughAnswered,
  copyConfirmed,
  rowCount,
  noPersonalIdentifiers,
  smallCounts,
  goodExplanation,
];

const byKind = new Map(rules.map((rule) => [rule.kind, rule]));

/** The kind of rule with that name; null if there is none. */
export function findRule(kind: string): Rule | null {
  return byKind.get(kind) ?? null;
}
