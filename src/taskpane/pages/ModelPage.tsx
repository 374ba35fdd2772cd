import { makeStyles } from "@fluentui/react-components";
import { messages } from "../messages";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Model, which we have not built: what it will have, and what to do for now. */
export function ModelPage() {
  const styles = useStyles();
  return (
    <section aria-label={messages.tabs.model}>
      <p className={styles.text}>{messages.notYet.model}</p>
    </section>
  );
}
