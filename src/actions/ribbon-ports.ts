/** The buttons of the ribbon that do not always make sense, by their ids in the manifest. */
export const changingButtons = [
  "Yardstick.Check",
  "Yardstick.NextFinding",
  "Yardstick.Submit",
  "Yardstick.RefreshWorkbook",
  "Yardstick.RefreshSheet",
  "Yardstick.RefreshSelection",
  "Yardstick.Freeze",
  "Yardstick.Thaw",
] as const;

export type ChangingButton = (typeof changingButtons)[number];

/** What the ribbon's buttons depend on. Null is not known: then nothing is switched off because of it. */
export interface RibbonState {
  readonly isSignedIn: boolean | null;
  /** Whether the workbook is a questionnaire of a club that the user is in. */
  readonly hasQuestionnaire: boolean | null;
  /** How many findings the last check left; null before the first check, which the button then begins with. */
  readonly findings: number | null;
  /** Whether some cell has a formula with functions of ours. */
  readonly hasFormulas: boolean | null;
  /** Whether some cells are frozen. */
  readonly hasFrozen: boolean | null;
}

/** Switches buttons on or off. Rejects if Excel refuses. */
export type SwitchButtons = (buttons: readonly (readonly [ChangingButton, boolean])[]) => Promise<unknown>;

/** What Excel says of the keys that run the ribbon's actions. */
export interface KeysNow {
  readonly isMac: boolean;
  /** The keys of each action, null for keys that the user has given to something else; null where Excel can't say. */
  readonly byAction: Readonly<Record<string, string | null>> | null;
}
