import { cellChanges } from "../../domain/refresh/cell-changes";
import type { ClubCell } from "../../domain/refresh/club-cell";
import { shownText } from "../../domain/refresh/shown-text";
import type { WouldMove } from "../../domain/refresh/would-move";
import { succeed, type Result } from "../../domain/result";
import type { CallFunction, CallOutcome } from "../ports";
import type { RefreshWorkbook } from "../refresh-ports";
import { indicatorsIn } from "./indicators-in";
import { referencesIn } from "./references-in";
import type { RefreshProgress } from "./settled-cells";
import { outermost, workOutCalls, type WorkedOut } from "./work-out-calls";

/** How many cells are worked out before we say how far it is, and let Excel do something else. */
const atOnce = 250;

/**
 * Says what would move in the workbook with other releases, without changing anything in it: the functions are called with
 * both. Of a formula that is one call we say its value; of one that calculates with calls, whether one of them would move.
 *
 * @param now calls functions with the releases in use
 * @param then the same with those that would be
 * @returns null if it was cancelled
 */
export async function previewRelease(
  workbook: Pick<RefreshWorkbook, "readClubCells">,
  now: CallFunction,
  then: CallFunction,
  { tell, isCancelled }: RefreshProgress,
): Promise<Result<WouldMove | null>> {
  const read = await workbook.readClubCells({ scope: "workbook" }, indicatorsIn, referencesIn);
  if (!read.ok) return read;
  const { cells } = read.value;
  const [before, after] = [workOutCalls(cells, now), workOutCalls(cells, then)];
  const pairs: (readonly [ClubCell, ClubCell])[] = [];
  const [mixed, unsaid]: [ClubCell[], ClubCell[]] = [[], []];
  let same = 0;
  for (const [at, cell] of cells.entries()) {
    if (at % atOnce === 0) {
      tell(at, cells.length);
      await new Promise<void>((resolve) => setTimeout(resolve));
      if (isCancelled()) return succeed(null);
    }
    const [was, is] = [shownBy(cell, await before.whole(cell)), shownBy(cell, await after.whole(cell))];
    if (was !== null && is !== null) pairs.push([was, is]);
    else {
      const what = await movesWithin(cell, before, after);
      if (what === "moves") mixed.push(cell);
      else if (what === "unsaid") unsaid.push(cell);
      else same += 1;
    }
  }
  const changes = cellChanges(
    pairs.map(([was]) => was),
    pairs.map(([, is]) => is),
  );
  return succeed({ changes: { ...changes, unchanged: changes.unchanged + same }, mixed, unsaid });
}

/** The cell as it would be with that outcome; null for a list, and where it can't be said. */
function shownBy(cell: ClubCell, outcome: CallOutcome | null): ClubCell | null {
  if (outcome === null) return null;
  if (!outcome.ok) return { ...cell, value: outcome.error, text: outcome.error, isError: true };
  const scalar = outcome.value;
  if (typeof scalar === "object" && !("text" in scalar)) return null;
  const value = typeof scalar === "object" ? scalar.text : scalar;
  if (value === cell.value) return cell;
  return { ...cell, value, text: shownText(value, cell.numberFormat), isError: false };
}

async function movesWithin(cell: ClubCell, before: WorkedOut, after: WorkedOut): Promise<"moves" | "same" | "unsaid"> {
  const [was, is] = [await before.calls(cell), await after.calls(cell)];
  const pairs = was.map((one, at) => [one, is[at] ?? null] as const);
  if (pairs.some(([one, other]) => one !== null && other !== null && JSON.stringify(one) !== JSON.stringify(other)))
    return "moves";
  return pairs.some(([one, other]) => one === null || other === null) || dependsOnFormulas(cell) ? "unsaid" : "same";
}

/** Whether what stands beside its calls may change too: cells with formulas, and names. */
function dependsOnFormulas({ formula, given }: ClubCell): boolean {
  let rest = formula;
  for (const { start, end } of [...outermost(formula)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  rest = rest.replaceAll(/"(?:[^"]|"")*"/g, "");
  const references = referencesIn(rest);
  const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
  if (references.some((reference) => given?.get(reference)?.flat().some(isFormula) ?? true)) return true;
  for (const reference of references) rest = rest.replaceAll(reference, "");
  return /[a-z_][\w.]*(?!\s*\()(?![\w.(])/i.test(rest.replaceAll(/\b(?:true|false)\b/gi, ""));
}
