import { plainText } from "../../domain/plain-text";
import type { ReadArgument } from "./read-formula";

/** The texts of an argument's cells that are not blank; empty if it is left out, blank, or not known here. */
export function textsOfArgument(argument: ReadArgument | undefined): readonly string[] {
  const value = argument?.value;
  const cells = Array.isArray(value) ? (value as readonly (readonly unknown[])[]).flat() : [value];
  return cells.flatMap((cell) => {
    // A 0 is how Excel passes a blank cell, and nothing that is named is called 0.
    const text = typeof cell === "string" || (typeof cell === "number" && cell !== 0) ? plainText(String(cell)) : "";
    return text === "" ? [] : [text];
  });
}
