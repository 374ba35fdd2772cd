import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/indicators/compare";
import { chartColours } from "../chart-colours";
import { compareMessages as texts } from "../compare-messages";
import { barValue } from "./bar-value";
import { pictureInWords } from "./picture-in-words";
import type { RankedRow } from "./ranked-rows";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    marginTop: "4px",
    "& > :last-child": { textAlign: "end" },
  },
  plot: { position: "relative" },
  columns: { display: "block", width: "100%", height: "160px" },
  peer: { fill: chartColours.peer, [forced]: { fill: "CanvasText" } },
  own: { fill: chartColours.own, [forced]: { fill: "Highlight" } },
  line: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "4 3", [forced]: { stroke: "CanvasText" } },
  pointer: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: "1 3", [forced]: { stroke: "CanvasText" } },
  zero: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "CanvasText" } },
  // On the page's own colour, because it may be over a column.
  label: {
    position: "absolute",
    insetInlineEnd: 0,
    transform: "translateY(-100%)",
    padding: "0 2px",
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase100,
  },
  // In a line of its own above the columns, with its end over the column where there is room.
  nameOfOwn: { position: "relative", height: "20px", fontWeight: tokens.fontWeightBold, whiteSpace: "nowrap" },
});

/** How many pixels the columns are high, as above, and how near two labels may be. */
const height = 160;
const nearest = 15;

interface GroupColumnsProps {
  readonly comparison: Comparison;
  readonly rows: readonly RankedRow[];
}

/**
 * Columns, highest first, for more members than can be named: the user's own, the highest and the lowest are, and the
 * median and the quartiles are lines.
 */
export function GroupColumns({ comparison, rows }: GroupColumnsProps) {
  const styles = useStyles();
  const { indicator, year, median, upperQuartile, lowerQuartile } = comparison;
  const columns = rows.filter(({ kind }) => kind !== "median");
  const values = columns.map(({ value }) => value);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = highest - lowest || 1;
  const top = (value: number) => ((highest - value) / span) * 100;
  const own = columns.findIndex(({ kind }) => kind === "own");
  const mine = columns[own];
  const [first, last] = [columns[0], columns.at(-1)];
  const lines = labelled(
    [
      { label: texts.picture.quartile.middle, value: median },
      { label: texts.picture.quartile.upper, value: upperQuartile },
      { label: texts.picture.quartile.lower, value: lowerQuartile },
    ].flatMap(({ label, value }) =>
      value === null ? [] : [{ label: `${label} ${barValue(value, indicator)}`, top: top(value) }],
    ),
  );
  const place = ((own + 0.5) / columns.length) * 100;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{texts.picture.title(indicator.label, year)}</figcaption>
      <div role="img" aria-label={pictureInWords(comparison, rows)}>
        {mine !== undefined && (
          <div className={styles.nameOfOwn}>
            <span
              style={{
                position: "absolute",
                ...(place < 50 ? { insetInlineStart: `${place}%` } : { insetInlineEnd: `${100 - place}%` }),
              }}
            >
              {place < 50 && "▾ "}
              {texts.picture.own(mine.name, barValue(mine.value, indicator))}
              {place >= 50 && " ▾"}
            </span>
          </div>
        )}
        <div className={styles.plot}>
          <svg className={styles.columns} viewBox={`0 0 ${columns.length} 100`} preserveAspectRatio="none" aria-hidden>
            {mine !== undefined && (
              <line
                className={styles.pointer}
                x1={own + 0.5}
                x2={own + 0.5}
                y1={0}
                y2={top(Math.max(0, mine.value))}
                vectorEffect="non-scaling-stroke"
              />
            )}
            {columns.map(({ kind, name, value }, index) => (
              <rect
                key={name}
                className={kind === "own" ? styles.own : styles.peer}
                x={kind === "own" ? index - 0.3 : index + 0.1}
                width={kind === "own" ? 1.6 : 0.8}
                y={top(Math.max(0, value))}
                height={top(Math.min(0, value)) - top(Math.max(0, value))}
              />
            ))}
            <line
              className={styles.zero}
              x1={0}
              x2={columns.length}
              y1={top(0)}
              y2={top(0)}
              vectorEffect="non-scaling-stroke"
            />
            {lines.map(({ label, top: y }) => (
              <line
                key={label}
                className={styles.line}
                x1={0}
                x2={columns.length}
                y1={y}
                y2={y}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {lines.map(
            ({ label, top: y, isShown }) =>
              isShown && (
                <span key={label} className={styles.label} style={{ top: `${y}%` }}>
                  {label}
                </span>
              ),
          )}
        </div>
        <div className={styles.ends}>
          <span>{first && texts.picture.highest(first.name, barValue(first.value, indicator))}</span>
          <span>{last && texts.picture.lowest(last.name, barValue(last.value, indicator))}</span>
        </div>
      </div>
    </figure>
  );
}

interface Line {
  readonly label: string;
  /** From the top, in percent. */
  readonly top: number;
}

/** Whether each line can have its label without covering one before it; the figures are also in the table below. */
function labelled(lines: readonly Line[]): readonly (Line & { readonly isShown: boolean })[] {
  const shown: number[] = [];
  return lines.map((line) => {
    const isShown = shown.every((other) => (Math.abs(other - line.top) / 100) * height >= nearest);
    if (isShown) shown.push(line.top);
    return { ...line, isShown };
  });
}
