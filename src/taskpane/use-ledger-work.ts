import { useCallback, useEffect, useMemo, useState } from "react";
import type { OpenedQuestionnaire } from "../actions/questionnaire/session-state";
import { formatArea } from "../domain/cell-area";
import { type CarriedMapping, carryMapping } from "../domain/ledger/carry-mapping";
import { findLayout } from "../domain/ledger/find-layout";
import type { LedgerBlock } from "../domain/ledger/ledger-block";
import { isCompleteLayout, type LedgerLayout } from "../domain/ledger/ledger-layout";
import type { LedgerMapping } from "../domain/ledger/ledger-mapping";
import { mappingTotals, type MappingTotals } from "../domain/ledger/mapping-totals";
import { type Ledger, readLedger } from "../domain/ledger/read-ledger";
import { type MappingFault, readMapping } from "../domain/ledger/read-mapping";
import type { Problem } from "../domain/problems";
import type { LedgerServices } from "./use-services";

/** What is known of the ledger and its mapping. */
interface LedgerState {
  readonly block: LedgerBlock | null;
  /** Whether the block is on a sheet of the workbook, so that formulas can read it. */
  readonly isOnSheet: boolean;
  readonly layout: LedgerLayout | null;
  readonly mapping: LedgerMapping;
  /** The year that the mapping was taken over from, and what became of it; null if it is this workbook's own. */
  readonly carried: (CarriedMapping & { readonly year: string }) | null;
  /** Lines of the mapping's sheet that could not be used. */
  readonly sheetFaults: readonly MappingFault[];
}

/** The work on a ledger, as far as it has come, and how to go on with it. */
export interface LedgerWork extends LedgerState {
  /** False until what the workbook and this machine have is known. */
  readonly isKnown: boolean;
  /** Why the mapping's sheet could not be read; null if it could, or there is none. */
  readonly problem: Problem | null;
  /** Null until a ledger is chosen whose columns are known. */
  readonly ledger: Ledger | null;
  readonly totals: MappingTotals | null;
  choose(block: LedgerBlock | null, isOnSheet: boolean, layout?: LedgerLayout): void;
  setLayout(layout: LedgerLayout): void;
  setMapping(mapping: LedgerMapping): void;
  /** Takes a mapping of another year over to this questionnaire. */
  carry(mapping: LedgerMapping, year: string): void;
}

const nothing: LedgerState = {
  block: null,
  isOnSheet: false,
  layout: null,
  mapping: [],
  carried: null,
  sheetFaults: [],
};

/** What was being worked on, for as long as the pane is open, also while another page is shown. */
const lastWork = new WeakMap<LedgerServices, Map<string, LedgerState>>();

/**
 * The ledger and the mapping of the open questionnaire: those of its workbook, or else the mapping that this machine keeps.
 * Each change of the mapping is kept on this machine.
 */
export function useLedgerWork(
  services: LedgerServices,
  { club, member }: Pick<OpenedQuestionnaire, "club" | "member">,
): LedgerWork {
  const key = `${club.club} ${club.year} ${member.code}`;
  const [state, setState] = useState(() => lastWork.get(services)?.get(key) ?? null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isKnown = state !== null;

  const change = useCallback((next: Partial<LedgerState>) => setState((now) => ({ ...(now ?? nothing), ...next })), []);
  useEffect(() => {
    if (state === null) return;
    const works = lastWork.get(services) ?? new Map<string, LedgerState>();
    lastWork.set(services, works.set(key, state));
  }, [services, key, state]);
  useEffect(() => {
    if (isKnown) return;
    let here = true;
    void begin(services, club).then((begun) => {
      if (!here) return;
      setProblem(begun.problem);
      change(begun.state);
    });
    return () => {
      here = false;
    };
  }, [services, club, isKnown, change]);

  const { block, layout, mapping } = state ?? nothing;
  const ledger = useMemo(
    () => (block === null || layout === null || !isCompleteLayout(layout) ? null : readLedger(block, layout)),
    [block, layout],
  );
  const totals = useMemo(() => ledger && mappingTotals(ledger, mapping), [ledger, mapping]);
  return {
    ...(state ?? nothing),
    isKnown,
    problem,
    ledger,
    totals,
    choose: (chosen, isOnSheet, known) =>
      change({ block: chosen, isOnSheet, layout: known ?? (chosen && findLayout(chosen)) }),
    setLayout: (next) => change({ layout: next }),
    setMapping(next) {
      change({ mapping: next });
      // That it is kept only until the browser closes is not worth a message: putting in keeps it in the workbook.
      void services.memory.keep(club.club, club.year, next);
    },
    carry(other, year) {
      const carried = carryMapping(other, club);
      change({ mapping: carried.mapping, carried: { ...carried, year }, sheetFaults: [] });
    },
  };
}

async function begin(
  { workbook, memory }: LedgerServices,
  club: OpenedQuestionnaire["club"],
): Promise<{ readonly state: LedgerState; readonly problem: Problem | null }> {
  const sheet = await workbook.readMappingSheet();
  const read = sheet.ok && sheet.value !== null ? readMapping(sheet.value) : null;
  const problem = sheet.ok ? null : sheet.problem;
  if (read === null) {
    const kept = await memory.read(club.club);
    if (kept === null || kept.mapping.length === 0) return { state: nothing, problem };
    const carried = carryMapping(kept.mapping, club);
    const isOwn = kept.year === club.year;
    return {
      state: { ...nothing, mapping: carried.mapping, carried: isOwn ? null : { ...carried, year: kept.year } },
      problem,
    };
  }
  const { ledger: place, mapping, faults } = read;
  const own = { ...nothing, mapping, sheetFaults: faults };
  if (place === null) return { state: own, problem };
  const block = await workbook.readBlock({ kind: "sheet", sheet: place.sheet, area: formatArea(place) });
  // If its sheet is gone, the user chooses a ledger again.
  if (!block.ok) return { state: own, problem };
  return { state: { ...own, block: block.value, isOnSheet: true, layout: place.layout }, problem };
}
