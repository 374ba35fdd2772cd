import type { CellPlace } from "../../domain/cell-place";
import { howMany } from "../../domain/how-many";
import type { Notice } from "../shared-state";
import { placesInWords } from "./places-in-words";

/**
 * What was put back, and which cells stay because somebody has changed them since.
 *
 * @param done what was put back; null if nothing was
 */
export function toldPutBack(done: string | null, left: readonly CellPlace[]): Pick<Notice, "kind" | "text"> {
  const text = done ?? "Nothing was put back.";
  return left.length === 0 ? { kind: "done", text } : { kind: "warning", text: `${text} ${changedSince(left)}` };
}

/** That these cells were not put back. */
export function changedSince(left: readonly CellPlace[]): string {
  const isOne = left.length === 1;
  return `${howMany(left.length, "cell was", "cells were")} changed since and ${isOne ? "stays as it is" : "stay as they are"}: ${placesInWords(left)}.`;
}
