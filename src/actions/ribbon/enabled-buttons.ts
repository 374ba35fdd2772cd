import type { ChangingButton, RibbonState } from "../ribbon-ports";

export const nothingKnown: RibbonState = {
  isSignedIn: null,
  hasQuestionnaire: null,
  findings: null,
  hasFormulas: null,
  hasFrozen: null,
};

/** Which buttons make sense: all of them, but those of which we know that they would only say that there is nothing to do. */
export function enabledButtons(state: RibbonState): Readonly<Record<ChangingButton, boolean>> {
  const { isSignedIn, hasQuestionnaire, findings, hasFormulas, hasFrozen } = state;
  const asks = hasQuestionnaire !== false;
  const refreshes = hasFormulas !== false && isSignedIn !== false;
  return {
    "Yardstick.Check": asks,
    "Yardstick.NextFinding": asks && findings !== 0,
    "Yardstick.Submit": asks,
    "Yardstick.RefreshWorkbook": refreshes,
    "Yardstick.RefreshSheet": refreshes,
    "Yardstick.RefreshSelection": refreshes,
    "Yardstick.Freeze": hasFormulas !== false,
    "Yardstick.Thaw": hasFrozen !== false,
  };
}
