import { makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useServices } from "../use-services";
import { DismissibleMessage } from "./DismissibleMessage";

const useStyles = makeStyles({ bar: { marginBottom: "12px" } });

/** What a ribbon button has to tell. The live region is always there, so that screen readers notice what comes into it. */
export function NoticeBar() {
  const styles = useStyles();
  const { state } = useServices();
  const { notice } = useSyncExternalStore(state.subscribe, state.get);
  return (
    <div aria-live={notice?.kind === "error" ? "assertive" : "polite"}>
      {notice && (
        <DismissibleMessage
          key={notice.at}
          className={styles.bar}
          intent={notice.kind === "done" ? "success" : notice.kind}
          text={notice.text}
          onDismiss={() => state.dismiss()}
        />
      )}
    </div>
  );
}
