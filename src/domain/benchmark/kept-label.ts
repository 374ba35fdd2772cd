import type { Directory } from "../release/directory";
import { textKey } from "../text-key";
import type { Proposal } from "./propose-indicators";
import type { BudgetLine } from "./read-budget";
import { withoutCode } from "./without-code";

/** What somebody said that a label means. */
export interface KeptLabel {
  readonly label: string;
  /** What it stands under. */
  readonly under: string;
  /** Null if it is not to be compared. */
  readonly indicator: string | null;
}

/** A proposal, or what was confirmed before. */
export type RecalledProposal = Proposal | (Omit<Proposal, "confidence"> & { readonly confidence: "last time" });

/** What to keep of a line that somebody decided on. */
export function keptLabel({ label, under }: BudgetLine, indicator: string | null): KeptLabel {
  return { label, under: under[0] ?? "", indicator };
}

/**
 * Puts what was confirmed before in the place of proposals. A label under another heading than last time counts only if it
 * meant one thing wherever it stood; an indicator that no club has any more is proposed again.
 */
export function recallLabels(
  directory: Directory,
  proposals: readonly Proposal[],
  kept: readonly KeptLabel[],
): readonly RecalledProposal[] {
  const byPlace = new Map(kept.map((one) => [placeKey(one.label, one.under), one.indicator]));
  const byLabel = new Map<string, Set<string | null>>();
  for (const { label, indicator } of kept) {
    const key = labelKey(label);
    byLabel.set(key, (byLabel.get(key) ?? new Set()).add(indicator));
  }
  return proposals.map((proposal) => {
    const { label, under } = proposal.line;
    const [only, ...more] = byLabel.get(labelKey(label)) ?? [];
    const key = placeKey(label, under[0] ?? "");
    const elsewhere = more.length === 0 ? only : undefined;
    const before = byPlace.has(key) ? byPlace.get(key) : elsewhere;
    if (before === undefined) return proposal;
    const indicator = directory.indicators.find(({ id }) => id === before) ?? null;
    if (before !== null && indicator === null) return proposal;
    const listed = [proposal.indicator, ...proposal.others].flatMap((one) => one ?? []);
    return { ...proposal, confidence: "last time", indicator, others: listed.filter(({ id }) => id !== before) };
  });
}

/** What is kept once this was decided too: the newer decision on a label in its place counts. */
export function mergeLabels(before: readonly KeptLabel[], now: readonly KeptLabel[]): readonly KeptLabel[] {
  const all = [...before, ...now].map((one) => [placeKey(one.label, one.under), one] as const);
  return [...new Map(all).values()];
}

function labelKey(label: string): string {
  return textKey(withoutCode(label));
}

function placeKey(label: string, under: string): string {
  return `${labelKey(label)}\n${textKey(under)}`;
}
