import type { ChartKind } from "../domain/charts/chart-kind";
import type { WhatChanged } from "../domain/refresh/what-changed";
import type { Choice } from "./ports";
import type { SubmitOutcome } from "./questionnaire/session-state";

/**
 * A message for the user: what failed, what to know or choose before going on, or what was done. `at` distinguishes two
 * equal messages.
 */
export interface Notice {
  readonly kind: "error" | "warning" | "done";
  readonly text: string;
  readonly at: number;
  /**
   * The tab in which it asks for a choice; it disappears when another is opened, as what was done does. Omitted if it is
   * shown in every tab.
   */
  readonly tab?: PaneTab;
}

/** The tabs of the pane. */
export type PaneTab = "cell" | "check" | "compare" | "model" | "club";

/** What a ribbon button, a key, a cell's menu or another tab asks the pane to go to, within the tab that it opens. */
export type Wanted =
  | "next finding"
  | "formula"
  | "trace"
  | "explanation"
  | "question to the club"
  | "tour"
  /** One of Model, by its id. */
  | `scenario ${string}`;

/** What the pane and the ribbon share for as long as the add-in is loaded. */
export interface SharedState {
  /** What was last chosen in the pane, or suggested by the ribbon's Insert chart. */
  readonly chosen: Partial<Choice>;
  /** The peer group of the whole workbook, with which everything begins; null if it has none, or it is not read yet. */
  readonly group: string | null;
  /** The kind of chart that Insert chart draws, in the pane and on the ribbon; null for the usual one. */
  readonly chart: ChartKind | null;
  /** The open tab; null until the user or a ribbon button has chosen one. */
  readonly tab: PaneTab | null;
  /** The last message; null once it is dismissed. */
  readonly notice: Notice | null;
  /** What the last refresh changed in the workbook; null if there was none, or the user has put it away. */
  readonly changed: WhatChanged | null;
  /** The result of the ribbon's Submit, until the pane shows it. */
  readonly outcome: SubmitOutcome | null;
  /** What the pane is to go to; null once it has. */
  readonly wanted: Wanted | null;
  /** How often what the workbook holds of ours may have changed, so that the ribbon has to look again. */
  readonly changes: number;
}

export interface SharedStateStore {
  get(): SharedState;
  /** The group of the workbook goes with a choice that names none. */
  choose(chosen: Partial<Choice>): void;
  /** The workbook's group is now this one; null for none. Where a group was chosen already, that stays. */
  keepGroup(group: string | null): void;
  chooseChart(chart: ChartKind): void;
  openTab(tab: PaneTab): void;
  tell(kind: Notice["kind"], text: string): void;
  /** Opens a tab and says what to choose there. */
  ask(tab: PaneTab, text: string): void;
  dismiss(): void;
  /** Passes on the result of a submission; null once it is shown. */
  setOutcome(outcome: SubmitOutcome | null): void;
  /** Opens a tab and asks it to go to something. */
  want(tab: PaneTab, wanted: Wanted): void;
  /** Takes what is wanted, if it is this. @returns whether it was */
  take(wanted: Wanted): boolean;
  /** Says that what the workbook holds of ours may have changed. */
  noteChange(): void;
  /** Passes on what a refresh changed; null puts it away. */
  setChanged(changed: WhatChanged | null): void;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
}

export function createSharedState(): SharedStateStore {
  const listeners = new Set<() => void>();
  let state: SharedState = {
    chosen: {},
    group: null,
    chart: null,
    tab: null,
    notice: null,
    changed: null,
    outcome: null,
    wanted: null,
    changes: 0,
  };
  let told = 0;
  const set = (change: Partial<SharedState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const store: SharedStateStore = {
    get: () => state,
    choose: (chosen) => set({ chosen: { ...(state.group !== null && { peers: state.group }), ...chosen } }),
    keepGroup: (group) => set({ group, chosen: { ...(group !== null && { peers: group }), ...state.chosen } }),
    chooseChart: (chart) => set({ chart }),
    openTab(tab) {
      const { notice } = state;
      const isPassing = notice?.kind === "done" || notice?.tab !== undefined;
      set({ tab, notice: isPassing && (notice.tab ?? state.tab) !== tab ? null : notice, wanted: null });
    },
    tell: (kind, text) => set({ notice: { kind, text, at: ++told } }),
    ask: (tab, text) => set({ tab, notice: { kind: "warning", text, at: ++told, tab } }),
    dismiss: () => set({ notice: null }),
    want(tab, wanted) {
      store.openTab(tab);
      set({ wanted });
    },
    take(wanted) {
      if (state.wanted !== wanted) return false;
      set({ wanted: null });
      return true;
    },
    noteChange: () => set({ changes: state.changes + 1 }),
    setChanged: (changed) => set({ changed }),
    setOutcome: (outcome) => set({ outcome }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return store;
}

/** The one that both scripts use: they run in one runtime, which loads this module once. */
export const sharedState = createSharedState();
