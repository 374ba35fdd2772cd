import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Busy } from "../../../actions/questionnaire/session-state";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** What is being done and its progress, with a button to cancel if that is possible. */
export function BusyBar({ busy, onCancel }: { readonly busy: Busy; readonly onCancel: () => void }) {
  const styles = useStyles();
  const what = texts.busy[busy.what];
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span>{texts.busyOf(what, busy.done, busy.of)}</span>
        {busy.canCancel && (
          <Button size="small" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={what} max={busy.of || 1} {...(busy.of > 0 && { value: busy.done })} />
    </div>
  );
}
