import type { CellPlace } from "../../domain/cell-place";
import { howMany } from "../../domain/how-many";
import { listNames } from "../../domain/list-names";
import { placesInWords } from "../cell/places-in-words";
import { toldPutBack } from "../cell/told-put-back";
import { guardedSentences } from "../frozen/frozen-notices";
import type { BrokenSurvey, RepairOutcome } from "../frozen-ports";
import type { Notice } from "../shared-state";

type Told = Pick<Notice, "kind" | "text">;

/** What was repaired and what was not, and why. */
export function repairNotice(outcome: RepairOutcome): Told {
  const { repaired } = outcome;
  const left = leftSentences(outcome);
  const done =
    repaired.length > 0
      ? `${howMany(repaired.length, "formula is", "formulas are")} repaired.`
      : left.length > 0
        ? "No formula was repaired."
        : "No formula needs repair: the CLUB functions of this workbook are spelled as they should be.";
  return { kind: left.length === 0 ? "done" : "warning", text: [done, ...left].join(" ") };
}

/** What can't be repaired, and what to do about it. */
export function leftSentences({
  unknown,
  guarded,
  named,
}: Pick<BrokenSurvey, "unknown" | "guarded" | "named">): readonly string[] {
  const functions = [...new Set(unknown.flatMap((one) => one.functions))].map((name) => `CLUB.${name}`);
  return [
    ...(unknown.length > 0
      ? [
          `${howMany(unknown.length, "formula calls", "formulas call")} ${listNames(functions)}, which Yardstick does not have: ${placesInWords(unknown.map(({ place }) => place))}. Update the add-in, or correct ${unknown.length === 1 ? "it" : "them"} by hand.`,
        ]
      : []),
    ...guardedSentences(guarded, "not repaired", "repair"),
    ...(named.length > 0
      ? [
          `${named.length === 1 ? "The name" : "The names"} ${listNames(named)} ${named.length === 1 ? "holds a formula" : "hold formulas"} with misspelled CLUB functions. Correct ${named.length === 1 ? "it" : "them"} under Formulas, Name Manager.`,
        ]
      : []),
  ];
}

/** What was taken back of a repair. */
export function putBackNotice(restored: number, changed: readonly CellPlace[]): Told {
  return toldPutBack(`${howMany(restored, "formula was", "formulas were")} put back as before the repair.`, changed);
}
