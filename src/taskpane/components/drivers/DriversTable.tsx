import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A pane at 200% zoom, where words and figures of several columns don't fit side by side. */
const magnified = "@media (max-width: 240px)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", [magnified]: { tableLayout: "fixed" } },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  head: {
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: "0 0 4px 8px",
    ":first-child": { textAlign: "left", paddingLeft: 0 },
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    padding: "4px 0",
    overflowWrap: "anywhere",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: {
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    padding: "4px 0 4px 8px",
    whiteSpace: "nowrap",
    [magnified]: { whiteSpace: "normal" },
  },
  // A figure is never broken after its sign; the words beside it may be.
  figure: { whiteSpace: "nowrap" },
  beside: { whiteSpace: "normal" },
  last: { fontWeight: tokens.fontWeightSemibold },
});

/** A name, and a figure for each further column. */
export type DriversRow = readonly [name: string, ...figures: ReactNode[]];

interface DriversTableProps {
  readonly caption: string;
  /** A heading for each column; left out if the caption says it. */
  readonly heads?: readonly string[];
  readonly rows: readonly DriversRow[];
  /** How many rows at the end stand out. */
  readonly strong?: number;
}

/** Names with figures beside them. */
export function DriversTable({ caption, heads, rows, strong = 0 }: DriversTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      {heads && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...figures], at) => (
          <tr key={name} className={mergeClasses(styles.row, at >= rows.length - strong && styles.last)}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {figures.map((figure, column) => (
              <td key={column} className={styles.number}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure with words beside it, which go on the next line where there is no room. */
export function Figure({ children, beside }: { readonly children: string; readonly beside: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.figure}>{children}</span> <span className={styles.beside}>{beside}</span>
    </>
  );
}
