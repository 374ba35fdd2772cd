import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
});

/** Terms with their meanings; leaves out those without one (null or ""). */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, meaning: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(
        ([term, meaning]) =>
          meaning !== null &&
          meaning !== "" && (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
