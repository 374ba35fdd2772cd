import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Comparison } from "../../domain/indicators/compare";
import { compareWithChance, type ComparedWithChance } from "../../domain/indicators/compare-with-chance";
import { groupInWords } from "../../domain/indicators/group-in-words";
import type { Release } from "../../domain/release/release";
import type { Limits } from "../../domain/statistics/statistic";
import { formatValue } from "../../domain/units";
import { chanceMessages as messages } from "../chance-messages";
import { Fold } from "./questionnaire/Fold";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  finding: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  how: { margin: "0 0 4px" },
});

/**
 * How far chance could explain the user's figure, in words: the recent trend, and whether the figure is within the
 * limits around the group's pooled value. The method is closed until opened. Draws nothing for figures whose chance
 * variation is not known, such as money.
 */
export function ChanceNotes({ release, comparison }: { readonly release: Release; readonly comparison: Comparison }) {
  const styles = useStyles();
  const found = useMemo(() => compareWithChance(release, comparison), [release, comparison]);
  if (found === null) return null;
  const rows = [
    [messages.trend, ...trendInWords(found)],
    [messages.funnel, ...placeInWords(found, release, comparison)],
  ] as const;
  const { kind, funnel } = found;
  return (
    <section aria-label={messages.title}>
      <dl className={styles.list}>
        {rows.map(([term, finding, detail]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.finding}>{finding}</dd>
            <dd className={styles.detail}>{detail}</dd>
          </div>
        ))}
      </dl>
      <Fold title={messages.how}>
        {funnel.place !== null && (
          <>
            <p className={styles.how}>{messages.limitsForYou}</p>
            <ul>
              <li>{limitsInWords("95%", funnel.limits95, comparison)}</li>
              <li>{limitsInWords("99.8%", funnel.limits998, comparison)}</li>
            </ul>
          </>
        )}
        <p className={styles.how}>{messages.howLimits[kind]}</p>
        <p className={styles.how}>{messages.howTrend[kind]}</p>
        <p className={styles.how}>{messages.neither}</p>
      </Fold>
    </section>
  );
}

function trendInWords({ trend }: ComparedWithChance): readonly [finding: string, detail: string] {
  if (trend.trend === null) return [messages.noTrend, messages.obstacle(trend.because)];
  return [messages.trends[trend.trend], messages.years(trend.from, trend.to)];
}

function placeInWords(
  { funnel }: ComparedWithChance,
  release: Release,
  comparison: Comparison,
): readonly [finding: string, detail: string] {
  if (funnel.place === null) return [messages.noPlace, messages.noPlaceBecause[funnel.because]];
  const { indicator, n } = comparison;
  const pooled = formatValue(funnel.pooled, indicator.unit, indicator.decimals);
  const group = groupInWords(release, comparison, "your");
  return [messages.places[funnel.place], messages.around(pooled, group, funnel.n, n)];
}

/** With one decimal more than the value itself, so that a value close to a limit looks different from it. */
function limitsInWords(confidence: string, { lower, upper }: Limits, { indicator }: Comparison): string {
  const show = (limit: number) => formatValue(limit, indicator.unit === "%" ? "%" : "", indicator.decimals + 1);
  return messages.limits(confidence, show(lower), show(upper));
}
