import { useCallback, useMemo, useState } from "react";
import type { SelectedBudget, WrittenBenchmark } from "../actions/benchmark-ports";
import { type KeptLabel, keptLabel, recallLabels, type RecalledProposal } from "../domain/benchmark/kept-label";
import type { Measure } from "../domain/benchmark/measure-of";
import { proposeIndicators } from "../domain/benchmark/propose-indicators";
import { type Budget, readBudget } from "../domain/benchmark/read-budget";
import type { Directory, DirectoryIndicator } from "../domain/release/directory";
import type { BenchmarkServices } from "./use-services";

/** What the user decided on a line. */
export interface Decision {
  /** Null if it is not compared. */
  readonly indicator: DirectoryIndicator | null;
}

/** A line with what is proposed for it and what was decided. */
export interface BenchmarkLine {
  readonly proposal: RecalledProposal;
  /** Null until the user decides; what is sure or as last time counts without. */
  readonly decision: Decision | null;
  /** What it is compared with as things stand; null if nothing. */
  readonly indicator: DirectoryIndicator | null;
  /** Whether it still has to be confirmed or chosen. */
  readonly isOpen: boolean;
}

interface WorkState {
  readonly selected: SelectedBudget;
  readonly directory: Directory;
  readonly kept: readonly KeptLabel[];
  /** Null for the most likely column. */
  readonly amounts: number | null;
  readonly measure: Measure;
  /** The club whose figures come first where several publish the same. */
  readonly club: string;
  /** By row. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** What was written last and can be taken out again; null if nothing is. */
  readonly written: WrittenBenchmark | null;
}

export interface BenchmarkWork {
  readonly selected: SelectedBudget | null;
  readonly budget: Budget | null;
  readonly directory: Directory | null;
  readonly measure: Measure;
  readonly lines: readonly BenchmarkLine[];
  readonly written: WrittenBenchmark | null;
  begin(found: Pick<WorkState, "selected" | "directory" | "kept" | "club">): void;
  setWritten(written: WrittenBenchmark | null): void;
  setAmounts(column: number): void;
  setMeasure(measure: Measure): void;
  decide(decisions: readonly (readonly [row: number, decision: Decision])[]): void;
  /** What the labels of this budget mean, as decided; to be kept. */
  labelsDecided(): readonly KeptLabel[];
}

/** What was being worked on, for as long as the pane is open, also while another page is shown. */
const lastWork = new WeakMap<BenchmarkServices, WorkState>();

/** The budget that was read, what is proposed for its lines, and what the user decides. */
export function useBenchmarkWork(services: BenchmarkServices): BenchmarkWork {
  const [state, setState] = useState(() => lastWork.get(services) ?? null);
  const change = useCallback(
    (next: (before: WorkState) => WorkState) =>
      setState((before) => {
        if (before === null) return before;
        const after = next(before);
        lastWork.set(services, after);
        return after;
      }),
    [services],
  );
  const { selected = null, directory = null, kept, amounts = null, measure = "cost of one", decisions } = state ?? {};
  const { club = null, written = null } = state ?? {};
  const budget = useMemo(() => selected && readBudget(selected.block, amounts ?? undefined), [selected, amounts]);
  const proposals = useMemo(
    () =>
      budget === null || directory === null
        ? []
        : recallLabels(directory, proposeIndicators(directory, budget, { measure, club }), kept ?? []),
    [budget, directory, measure, club, kept],
  );
  const lines = useMemo(
    () => proposals.map((proposal) => lineOf(proposal, decisions?.get(proposal.line.row) ?? null)),
    [proposals, decisions],
  );
  return {
    selected,
    budget,
    directory,
    measure,
    lines,
    written,
    begin(found) {
      const begun: WorkState = { ...found, amounts: null, measure, decisions: new Map(), written };
      lastWork.set(services, begun);
      setState(begun);
    },
    setWritten: (next) => change((before) => ({ ...before, written: next })),
    setAmounts: (column) => change((before) => ({ ...before, amounts: column })),
    setMeasure: (next) => change((before) => ({ ...before, measure: next })),
    decide: (some) => change((before) => ({ ...before, decisions: new Map([...before.decisions, ...some]) })),
    labelsDecided: () =>
      lines
        .filter(({ isOpen, indicator, decision }) => !isOpen && (indicator !== null || decision !== null))
        .map(({ proposal, indicator }) => keptLabel(proposal.line, indicator?.id ?? null)),
  };
}

function lineOf(proposal: RecalledProposal, decision: Decision | null): BenchmarkLine {
  const { confidence, indicator } = proposal;
  const isOpen = decision === null && (confidence === "check" || confidence === "choose");
  return {
    proposal,
    decision,
    isOpen,
    indicator: decision === null ? (isOpen ? null : indicator) : decision.indicator,
  };
}
