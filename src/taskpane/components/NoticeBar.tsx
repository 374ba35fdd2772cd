import { makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useServices } from "../use-services";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  bar: { position: "static", ":not(:empty)": { marginBottom: "12px" }, ":empty": { marginBottom: 0 } },
});

/** Messages shown in every tab: from ribbon buttons and from sending in the background. */
export function NoticeBar() {
  const styles = useStyles();
  const { state } = useServices();
  const { notice } = useSyncExternalStore(state.subscribe, state.get);
  return <ToldBar className={styles.bar} told={notice} onDismiss={state.dismiss} />;
}
