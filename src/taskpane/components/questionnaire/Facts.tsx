import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
  narrow: { gap: "2px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    gap: "8px",
    // Beside their terms the words would be broken in two.
    "@media (max-width: 240px)": { display: "block" },
  },
});

interface FactsProps {
  readonly facts: readonly (readonly [term: string, meaning: ReactNode])[];
  /** True for small type with each meaning beside its term. */
  readonly isNarrow?: boolean;
}

/** Terms with their meanings; leaves out those without one (null or ""). */
export function Facts({ facts, isNarrow = false }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.list, isNarrow && styles.narrow)}>
      {facts.map(
        ([term, meaning]) =>
          meaning !== null &&
          meaning !== "" && (
            <div key={term} className={isNarrow ? styles.pair : undefined}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
