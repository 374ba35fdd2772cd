import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/indicators/compare";
import { groupInWords } from "../../domain/indicators/group-in-words";
import { rangeInWords } from "../../domain/charts/range-in-words";
import { dependsOnSize } from "../../domain/insights/depends-on-size";
import type { Release } from "../../domain/release/release";
import { unitInWords } from "../../domain/charts/unit-in-words";
import { highestOverLowest } from "../../domain/statistics/highest-over-lowest";
import { formatValue } from "../../domain/units";
import { messages } from "../messages";

/** A pane at 200% zoom, where a figure with its unit does not fit beside a name. */
const magnified = "@media (max-width: 240px)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "0 0 4px" },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    overflowWrap: "break-word",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    padding: "4px 0",
    whiteSpace: "nowrap",
    [magnified]: { whiteSpace: "normal" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * The group's figures under a caption that says how many of which group have one, and the year: quartiles, median and mean,
 * how far the group goes; then how many times the lowest the highest is and the user's rank, except of a total, which says
 * how large an authority is. Nothing without values.
 */
export function ComparisonTable({
  release,
  comparison,
}: {
  readonly release: Release;
  readonly comparison: Comparison;
}) {
  const styles = useStyles();
  const { indicator, n, year, withheld, rank, member, values } = comparison;
  if (n === 0 || withheld !== null) return null;

  const isRanked = !dependsOnSize(indicator);
  const show = (value: number | null, minimum: number) =>
    value === null
      ? messages.explore.tooFew(minimum)
      : unitInWords(formatValue(value, indicator.unit, indicator.decimals));
  const rows: (readonly [name: string, figure: string])[] = [
    [messages.figures["upper-quartile"], show(comparison.upperQuartile, 4)],
    [messages.figures.median, show(comparison.median, 1)],
    [messages.figures["lower-quartile"], show(comparison.lowerQuartile, 4)],
    [messages.figures.mean, show(comparison.mean, 1)],
  ];
  rows.push(...spreadRows(comparison, isRanked));
  if (isRanked)
    rows.push([
      messages.figures.rank,
      rank?.value ? messages.explore.rankOf(rank.value, rank.n) : messages.explore.noRank,
    ]);
  const inGroup = values.some((value) => release.members[value.member] === member);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {messages.explore.caption(groupInWords(release, comparison, "your"), year)}
        </caption>
        <tbody>
          {rows.map(([name, figure]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.number}>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isRanked && (
        <p className={styles.note}>
          {messages.explore.rankNote[indicator.polarity]} {rank && !inGroup && messages.explore.youAdded}
        </p>
      )}
    </div>
  );
}

/** How far the group goes, and, except of totals, how many times its lowest its highest is; nothing where all are the same. */
function spreadRows({ indicator, minimum, maximum }: Comparison, isCompared: boolean): (readonly [string, string])[] {
  if (minimum === null || maximum === null || minimum === maximum) return [];
  const times = isCompared ? highestOverLowest(minimum, maximum) : null;
  return [
    [messages.explore.range, rangeInWords(minimum, maximum, indicator)],
    ...(times === null
      ? []
      : [[messages.explore.timesApart, messages.explore.times(formatValue(times, "", 1))] as const]),
  ];
}
