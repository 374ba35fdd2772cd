import { makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useServices } from "../use-services";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  bar: { position: "static", ":not(:empty)": { marginBottom: "12px" }, ":empty": { marginBottom: 0 } },
});

/** What is told wherever one is in the pane: by a ribbon button, by what was sent in the background. */
export function NoticeBar() {
  const styles = useStyles();
  const { state } = useServices();
  const { notice } = useSyncExternalStore(state.subscribe, state.get);
  return <ToldBar className={styles.bar} told={notice} onDismiss={state.dismiss} />;
}
