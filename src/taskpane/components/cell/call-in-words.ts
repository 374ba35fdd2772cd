import type { CallSubject } from "../../../actions/cell/explain-call";
import type { ReadCall } from "../../../actions/cell/read-formula";
import { textsOfArgument } from "../../../actions/cell/texts-of-argument";
import { cellMessages as texts } from "../../cell-messages";

/** What a call is about and what it gives: "Fostering: weekly cost"; "Median", "statistical neighbours of Leeds", "2024-25". */
export function callInWords(
  { call: { id }, args }: Pick<ReadCall, "call" | "args">,
  about: CallSubject | null,
): { readonly title: string; readonly line: readonly string[] } {
  const name = `CLUB.${id}`;
  const gives = quartileOf(id, args) ?? texts.gives[id] ?? name;
  if (about === null) return { title: gives, line: gives === name ? [] : [name] };
  const { indicator, member, group, year } = about;
  return {
    title: indicator.label,
    line: [gives, member, group?.ok ? group.value.selection.label : null, year].filter((part) => part !== null),
  };
}

/** The word for the quartile or percentile that is asked for; null for every other function, and if it is not known. */
function quartileOf(id: string, { quart, k }: ReadCall["args"]): string | null {
  if (id === "PEERQUARTILE") return texts.quartiles[Number(textsOfArgument(quart)[0] ?? quart?.text)] ?? null;
  return id === "PEERPERCENTILE" && k !== undefined ? texts.percentile(textsOfArgument(k)[0] ?? k.text) : null;
}
