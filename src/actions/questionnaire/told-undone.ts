import { howMany } from "../../domain/how-many";
import { toldPutBack } from "../cell/told-put-back";
import type { UndoneRepair } from "./undo-repair";

/** What was undone of a repair, and which cells stay. @param done what was undone, in a sentence */
export function toldUndone(done: string, { restored, left, moved }: UndoneRepair): ReturnType<typeof toldPutBack> {
  const told = toldPutBack(restored === 0 ? null : done, left);
  if (moved === 0) return told;
  return {
    kind: "warning",
    text: `${told.text} Rows, columns or sheets have changed since, so ${howMany(moved, "cell that may have moved stays as it is", "cells that may have moved stay as they are")}.`,
  };
}
