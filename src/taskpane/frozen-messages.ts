import { placesInWords } from "../actions/cell/places-in-words";
import type { ChangedSince, FrozenScope } from "../actions/frozen-ports";
import type { CellPlace } from "../domain/cell-place";
import { howMany } from "../domain/how-many";

/** The texts about formulas as values. */
export const frozenMessages = {
  title: "For colleagues without the add-in",
  explain:
    "Freeze turns CLUB formulas into the values they show, so that anyone can open the workbook. Thaw puts the formulas back, also after rows were moved or sheets renamed.",
  what: "Freeze or thaw",
  scopes: { workbook: "This workbook", sheet: "The open sheet", selection: "The selected cells" } satisfies Record<
    FrozenScope,
    string
  >,
  freeze: "Freeze",
  thaw: "Thaw",
  working: "Working through the workbook…",

  copy: "A copy for colleagues",
  copyExplain: "A copy has the values in place of CLUB formulas, and this workbook stays as it is.",
  copying: "Making the copy…",
  save: (name: string) => `Save ${name}`,

  errors: (places: readonly CellPlace[]) =>
    `${howMany(places.length, "formula shows", "formulas show")} an error: ${placesInWords(places)}. Freeze ${places.length === 1 ? "it as that error" : "them as these errors"}, or leave ${places.length === 1 ? "it" : "them"} live?`,
  withErrors: "Freeze errors too",
  withoutErrors: "Leave errors live",
  cancel: "Cancel",

  changed: (count: number) => `${howMany(count, "cell was", "cells were")} changed since`,
  changedExplain: "Keep what is there now, or put the formula back.",
  was: ({ frozen, now }: ChangedSince) => `${said(frozen)} when it was frozen, now ${said(now)}`,
  formula: (formula: string) => `Formula: ${formula}`,
  keep: "Keep",
  keepOf: (place: string) => `Keep what is in ${place}`,
  restore: "Put back",
  restoreOf: (place: string) => `Put the formula back into ${place}`,
  keepAll: "Keep all",
  restoreAll: "Put all back",
  settled: (restored: number) =>
    restored === 0 ? "Kept as it is now." : `${howMany(restored, "formula is", "formulas are")} live again.`,
} as const;

function said(content: ChangedSince["now"]): string {
  if (content === "") return "blank";
  return typeof content === "number" ? content.toLocaleString("en-GB", { maximumFractionDigits: 6 }) : String(content);
}
