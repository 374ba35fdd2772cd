import type { BrokenFormula } from "../actions/frozen-ports";
import { howMany } from "../domain/how-many";

/** The texts about formulas that a program without the add-in has left broken. */
export const brokenMessages = {
  look: "Repair formulas",
  lookExplain: "Repair puts CLUB formulas right that show #NAME? after the workbook was saved without the add-in.",
  lookHint: "Looks for them first, and shows what would change",
  working: "Working through the workbook…",

  offer: (count: number) =>
    `${howMany(count, "CLUB formula is", "CLUB formulas are")} broken, because this workbook was saved without Yardstick. We can repair ${count === 1 ? "it" : "them"}.`,
  see: "See what changes",

  title: (count: number) => `${howMany(count, "formula", "formulas")} to repair`,
  explain: "Only the spelling of CLUB functions changes, so that Excel can calculate the formulas again.",
  fills: (fills: string) => `fills ${fills}`,
  entered: "Spelled correctly, but not calculated: it will be entered again.",
  more: (count: number) => `And ${howMany(count, "more", "more")}.`,
  repair: (count: number) => `Repair ${howMany(count, "formula", "formulas")}`,
  cancel: "Cancel",
  putBack: "Put back",
  place: ({ place }: BrokenFormula) => `${place.sheet}!${place.cell}`,
} as const;
