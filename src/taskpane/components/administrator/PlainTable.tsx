import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // A wide table scrolls by itself, with the keys too, so that the page never does sideways.
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, minWidth: "100%", overflowWrap: "normal" },
  caption: { textAlign: "start", paddingBottom: "4px" },
  head: {
    textAlign: "start",
    padding: "4px 12px 4px 0",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 12px 4px 0",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** A cell: numbers are put to the right; null is blank. */
type Cell = ReactNode;

interface PlainTableProps {
  readonly caption: string;
  readonly heading: readonly string[];
  /** Each with a key; its first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}

/** A table that is only read. */
export function PlainTable({ caption, heading, rows }: PlainTableProps) {
  const styles = useStyles();
  // The first names the row, and stays at the left beside it.
  const isNumber = (at: number) => at > 0 && rows.some(({ cells }) => typeof cells[at] === "number");
  const classOf = (at: number, own: string) => mergeClasses(own, isNumber(at) && styles.number);
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heading.map((title, at) => (
              <th key={title} scope="col" className={classOf(at, styles.head)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {first}
              </th>
              {others.map((cell, at) => (
                <td key={heading[at + 1]} className={classOf(at + 1, styles.cell)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
