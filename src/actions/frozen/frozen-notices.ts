import { howMany } from "../../domain/how-many";
import { listNames } from "../../domain/list-names";
import { changedSince } from "../cell/told-put-back";
import { placesInWords } from "../cell/places-in-words";
import type { FreezeOutcome, SheetCount, ThawOutcome } from "../frozen-ports";
import type { Notice } from "../shared-state";

type Told = Pick<Notice, "kind" | "text">;

/** What was frozen and what was not, and why. @param withErrors whether formulas that show an error were to be, too */
export function freezeNotice(outcome: FreezeOutcome, withErrors: boolean): Told {
  const { formulas } = outcome;
  const left = leftLive(outcome, withErrors);
  const done =
    formulas === 0
      ? "No formula was frozen: there are none with CLUB functions here that can be."
      : `${howMany(formulas, "formula is", "formulas are")} now ${formulas === 1 ? "its value" : "values"}. Thaw puts ${formulas === 1 ? "it" : "them"} back.`;
  return { kind: left.length === 0 && formulas > 0 ? "done" : "warning", text: [done, ...left].join(" ") };
}

/** What a copy for colleagues holds, and whether it is open. @param isOpen whether Excel opened it */
export function copyNotice(outcome: FreezeOutcome, isOpen: boolean): Told {
  const { formulas, errors } = outcome;
  const left = leftLive(outcome, true);
  const shown =
    errors.length > 0
      ? [
          `${howMany(errors.length, "of them shows", "of them show")} an error, in the copy too: ${placesInWords(errors)}.`,
        ]
      : [];
  const done =
    formulas === 0
      ? "The copy is the same as this workbook: it has no CLUB formulas that can be turned into values."
      : `The copy has ${howMany(formulas, "CLUB formula as its value", "CLUB formulas as values")}; this workbook stays as it is.`;
  const where = isOpen
    ? "It is open in a window of its own: save it there, or with the link."
    : "Excel could not open it by itself: save it with the link.";
  const isDone = left.length === 0 && shown.length === 0 && formulas > 0;
  return { kind: isDone ? "done" : "warning", text: [done, where, ...shown, ...left].join(" ") };
}

function leftLive(outcome: FreezeOutcome, withErrors: boolean): readonly string[] {
  const { errors, waiting, tooLong, guarded, named } = outcome;
  return [
    ...(!withErrors && errors.length > 0
      ? [
          `${howMany(errors.length, "formula shows", "formulas show")} an error and ${errors.length === 1 ? "was" : "were"} left live: ${placesInWords(errors)}.`,
        ]
      : []),
    ...(waiting.length > 0
      ? [
          `${howMany(waiting.length, "formula has", "formulas have")} no value to freeze yet: ${placesInWords(waiting)}. Wait until Excel has worked ${waiting.length === 1 ? "it" : "them"} out, or correct ${waiting.length === 1 ? "it" : "them"}, then freeze again.`,
        ]
      : []),
    ...(tooLong.length > 0
      ? [
          `${howMany(tooLong.length, "formula is", "formulas are")} too long to be kept, so ${tooLong.length === 1 ? "it was" : "they were"} left live: ${placesInWords(tooLong)}.`,
        ]
      : []),
    ...guardedSentences(guarded, "left live", "freeze"),
    ...(named.length > 0
      ? [
          `${named.length === 1 ? "The name" : "The names"} ${listNames(named)} ${named.length === 1 ? "holds a formula" : "hold formulas"} with CLUB functions, which can't be frozen.`,
        ]
      : []),
  ];
}

/** What was put back and what was not, and why. */
export function thawNotice({ restored, changed, gone, left, guarded, unreadable }: ThawOutcome): Told {
  const more = [
    ...(changed.length > 0
      ? [`${changedSince(changed.map(({ place }) => place))} Thaw under Club in the pane to decide about each.`]
      : []),
    ...gone.map(({ sheet, count, isSheetGone }) =>
      isSheetGone
        ? `The sheet ${sheet} was deleted or renamed with ${howMany(count, "frozen formula", "frozen formulas")} that can't be put back.`
        : `${howMany(count, "frozen formula", "frozen formulas")} of ${sheet} ${count === 1 ? "was" : "were"} deleted with ${count === 1 ? "its cell" : "their cells"}.`,
    ),
    ...(left.length > 0
      ? [
          `${howMany(left.length, "value", "values")} that a deleted formula had filled ${left.length === 1 ? "stays" : "stay"}: ${placesInWords(left)}.`,
        ]
      : []),
    ...guardedSentences(guarded, "still frozen", "thaw"),
    ...(unreadable > 0
      ? [
          `${howMany(unreadable, "formula", "formulas")} can't be read any more, so ${unreadable === 1 ? "its cell stays a value" : "their cells stay values"}.`,
        ]
      : []),
  ];
  const done =
    restored === 0 && more.length === 0
      ? "Nothing is frozen here."
      : `${howMany(restored, "formula is", "formulas are")} live again.`;
  return { kind: more.length === 0 && restored > 0 ? "done" : "warning", text: [done, ...more].join(" ") };
}

/** Which sheets are protected, and what that means. @param state of their formulas, e.g. "left live" */
export function guardedSentences(guarded: readonly SheetCount[], state: string, verb: string): readonly string[] {
  return guarded.map(
    ({ sheet, count }) =>
      `The sheet ${sheet} is protected, so ${howMany(count, "formula on it is", "formulas on it are")} ${state}. To ${verb} ${count === 1 ? "it" : "them"} too, unprotect it under Review first.`,
  );
}
