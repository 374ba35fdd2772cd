import type { SessionState } from "../questionnaire/session-state";
import { changingButtons, type ChangingButton, type RibbonState, type SwitchButtons } from "../ribbon-ports";
import { enabledButtons, nothingKnown } from "./enabled-buttons";

export interface RibbonFollower {
  /** Takes what is now known. What is learnt in the same moment is sent together. */
  know(change: Partial<RibbonState>): void;
}

/**
 * Keeps the ribbon's buttons as they make sense. Excel is asked only when a button changes, once for all that change, and
 * for none as long as everything is as the manifest says: on. If it refuses, the buttons that it was asked for are asked
 * for again with the next change; a button that is on by mistake says itself what is missing.
 */
export function followRibbon(switchButtons: SwitchButtons): RibbonFollower {
  let state = nothingKnown;
  let isAsking = false;
  const shown = new Map<ChangingButton, boolean>(changingButtons.map((button) => [button, true]));

  async function ask(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    // What else is learnt in this moment goes with it.
    await Promise.resolve();
    for (let changed = differences(); changed.length > 0; changed = differences()) {
      try {
        await switchButtons(changed);
      } catch {
        // Such as after an update, until Excel is opened again. Nothing is lost: a button that is on says what is missing.
        break;
      }
      for (const [button, isOn] of changed) shown.set(button, isOn);
    }
    isAsking = false;
  }
  function differences(): readonly (readonly [ChangingButton, boolean])[] {
    const wanted = enabledButtons(state);
    return changingButtons.flatMap((button) =>
      shown.get(button) === wanted[button] ? [] : [[button, wanted[button]] as const],
    );
  }
  return {
    know(change) {
      state = { ...state, ...change };
      void ask();
    },
  };
}

/** What the ribbon takes from the session with the questionnaire. */
export function ofSession({
  opened,
}: Pick<SessionState, "opened">): Pick<RibbonState, "hasQuestionnaire" | "findings"> {
  if (opened === null) return { hasQuestionnaire: null, findings: null };
  if (opened === "none") return { hasQuestionnaire: false, findings: null };
  return { hasQuestionnaire: true, findings: opened.check?.findings.length ?? null };
}
