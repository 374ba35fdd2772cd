import { useCallback, useEffect } from "react";
import type { Result } from "../domain/result";
import type { ScenarioInWorkbook } from "../domain/scenarios/scenario-in-workbook";
import { useAnswer } from "./use-answer";
import { useServices, type Services } from "./use-services";

/** The scenarios of the open workbook as they are now. */
export async function readWorkbookScenarios(
  loadScenarios: Services["loadScenarios"],
): Promise<Result<readonly ScenarioInWorkbook[]>> {
  const loaded = await loadScenarios();
  return loaded.ok ? loaded.value.workbook.readScenarios() : loaded;
}

/**
 * The scenarios of the open workbook; null until they are read. They are read again whenever what shows them is shown, and
 * whenever the user comes back to the pane, because sheets are changed, renamed and deleted in Excel meanwhile.
 */
export function useWorkbookScenarios(): readonly [
  held: Result<readonly ScenarioInWorkbook[]> | null,
  lookAgain: () => void,
] {
  const { loadScenarios } = useServices();
  const [held, lookAgain] = useAnswer(useCallback(() => readWorkbookScenarios(loadScenarios), [loadScenarios]));
  useEffect(() => {
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [lookAgain]);
  return [held, lookAgain];
}
