import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(40%) 1fr",
    columnGap: "12px",
    rowGap: "2px",
    // Magnified, two columns are narrower than one long word.
    "@media (max-width: 250px)": { gridTemplateColumns: "1fr" },
  },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  meaning: { margin: 0, minWidth: 0 },
});

/** Terms with short meanings beside them; leaves out those without one (null or ""). */
export function ShortFacts({ facts }: { readonly facts: readonly (readonly [term: string, meaning: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(
        ([term, meaning]) =>
          meaning !== null &&
          meaning !== "" && (
            <Fragment key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
