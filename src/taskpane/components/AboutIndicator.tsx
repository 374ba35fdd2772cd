import { makeStyles, tokens } from "@fluentui/react-components";
import { publishedInWords } from "../../domain/indicators/published-in-words";
import type { Indicator } from "../../domain/release/indicator";
import { aboutMessages } from "../about-messages";
import { messages } from "../messages";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  list: { margin: "4px 0 0", display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, "&::first-letter": { textTransform: "uppercase" } },
});

export interface AboutIndicatorProps {
  readonly indicator: Indicator;
  readonly year: string;
}

/** What a figure means and where those of the year were published; closed until the user opens it. */
export function AboutIndicator({ indicator, year }: AboutIndicatorProps) {
  const styles = useStyles();
  const { parts, basis } = indicator;
  const facts = [
    [aboutMessages.definition, indicator.definition],
    [aboutMessages.numerator, indicator.numerator],
    [aboutMessages.denominator, indicator.denominator],
    [aboutMessages.unit, indicator.unit.replace(/^GBP\b/, "£")],
    [aboutMessages.period, aboutMessages.periods[indicator.periodType]],
    [aboutMessages.basis, basis && aboutMessages[basis]],
    [aboutMessages.pooled, parts.published ? null : parts.reason],
    [aboutMessages.source, publishedInWords(indicator, year)],
  ] as const;
  return (
    <details>
      <summary className={styles.summary}>{messages.explore.about}</summary>
      <dl className={styles.list}>
        {facts.map(
          ([term, meaning]) =>
            meaning !== null && (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
