import { signInFirst } from "../actions/sign-in-first";
import { useServices } from "./use-services";

/** Brings the workbook up to date for somebody who has just signed in. */
export function useShowFigures(): () => Promise<void> {
  const { workbook, follower, state } = useServices();
  return async () => {
    if (state.get().notice?.text === signInFirst) state.dismiss();
    // Cells have the figures they were saved with, or errors, until they are recalculated, and charts words about these.
    const recalculated = await workbook.recalculate();
    const shown = recalculated.ok ? await follower.followStale() : recalculated;
    if (!shown.ok) state.tell("error", shown.problem.message);
  };
}
