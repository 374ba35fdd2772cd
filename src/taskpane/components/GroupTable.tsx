import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { Comparison } from "../../domain/indicators/compare";
import { unitInWords } from "../../domain/charts/unit-in-words";
import { chartColours } from "../chart-colours";
import { compareMessages as texts } from "../compare-messages";
import { barValue } from "./bar-value";
import { pictureInWords } from "./picture-in-words";
import type { RankedRow } from "./ranked-rows";

/** A pane at 200% zoom, where a bar does not fit beside a name and a value. */
const magnified = "@media (max-width: 240px)";
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  head: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  name: {
    width: "40%",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "1px 8px 1px 0",
    lineHeight: tokens.lineHeightBase200,
    [magnified]: { width: "65%" },
  },
  value: { padding: "1px 0" },
  // The bar, and its value at the right, so that all values are one below the other.
  line: { display: "flex", alignItems: "center", gap: "6px" },
  track: { position: "relative", flexGrow: 1, height: "12px", [magnified]: { display: "none" } },
  bar: { position: "absolute", top: 0, bottom: 0, minWidth: "1px", boxSizing: "border-box" },
  number: { minWidth: "4.5em", textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  peer: { backgroundColor: chartColours.peer, [forced]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" } },
  own: { backgroundColor: chartColours.own, [forced]: { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  median: { border: `1px dashed ${tokens.colorNeutralForeground1}` },
  strong: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: "italic" },
  far: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    marginInlineStart: "4px",
    color: tokens.colorStatusWarningForeground3,
  },
});

interface GroupTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly RankedRow[];
}

/** Horizontal bars, highest first, each with its name and value; the user's own and the group's median stand out. */
export function GroupTable({ comparison, rows }: GroupTableProps) {
  const styles = useStyles();
  const { indicator, year } = comparison;
  const lowest = Math.min(0, ...rows.map(({ value }) => value));
  const span = Math.max(0, ...rows.map(({ value }) => value)) - lowest;
  const at = (value: number) => (span === 0 ? 0 : ((value - lowest) / span) * 100);
  return (
    <figure className={styles.figure} aria-label={pictureInWords(comparison, rows)}>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.picture.title(indicator.label, year)}</caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{texts.picture.authority}</th>
            <th scope="col">{texts.picture.value(unitInWords(indicator.unit))}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, name, value, isFar }) => (
            <tr key={`${kind} ${name}`} className={mergeClasses(kind === "own" && styles.strong)}>
              <th
                scope="row"
                className={mergeClasses(
                  styles.name,
                  kind === "own" && styles.strong,
                  kind === "median" && styles.italic,
                )}
              >
                {kind === "median" ? texts.picture.median : name}
                {isFar && (
                  <span className={styles.far}>
                    <WarningRegular aria-hidden />
                    {texts.picture.far}
                  </span>
                )}
              </th>
              <td className={styles.value}>
                <div className={styles.line}>
                  <div className={styles.track} aria-hidden>
                    <div
                      className={mergeClasses(styles.bar, styles[kind])}
                      style={{
                        insetInlineStart: `${at(Math.min(0, value))}%`,
                        width: `${at(Math.max(0, value)) - at(Math.min(0, value))}%`,
                      }}
                    />
                  </div>
                  <span className={styles.number}>{barValue(value, indicator)}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
