import { reportMessages as texts } from "../../report-messages";
import { CancellableBar } from "./CancellableBar";
import type { ShownProgress } from "./use-report-progress";

/** How far a report is. */
export function ReportProgressBar({
  shown: { done, all, isCancelled, isChanging },
  onCancel,
}: {
  readonly shown: ShownProgress;
  readonly onCancel: () => void;
}) {
  const drawn = all === 0 ? texts.beginning : texts.making(done, all);
  const text = isChanging ? texts.changing(drawn) : drawn;
  return <CancellableBar text={text} done={done} all={all} isTooLate={isCancelled || isChanging} onCancel={onCancel} />;
}
