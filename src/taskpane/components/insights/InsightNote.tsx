import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ClubData } from "../../../actions/ports";
import { statedGap } from "../../../domain/indicators/stated-gap";
import type { Insight } from "../../../domain/insights/insight";
import type { PeerSources } from "../../../domain/peers/peer-sources";
import { topicOfIndicator } from "../../../domain/scrapbook/topic-of-indicator";
import { formatValue } from "../../../domain/units";
import { insightsMessages } from "../../insights-messages";
import { useInsights } from "../../use-insights";
import { ScenarioLink } from "./ScenarioLink";

const texts = insightsMessages.note;

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start", padding: 0, minWidth: 0 },
});

interface InsightNoteProps {
  readonly data: ClubData;
  readonly peers: string;
  readonly sources: PeerSources;
  /** Of what is shown in Compare. */
  readonly indicator: string;
  readonly year: string;
  readonly onRead: (insight: Insight, opener: HTMLElement) => void;
}

/** Why the indicator that Compare shows stands out, and what to ask about it; nothing if it doesn't. */
export function InsightNote({ data, peers, sources, indicator, year, onRead }: InsightNoteProps) {
  const styles = useStyles();
  const found = useInsights(data, peers, sources);
  const insight = found?.ok
    ? found.value.insights.find(({ comparison }) => comparison.indicator.id === indicator && comparison.year === year)
    : undefined;
  if (insight === undefined) return null;
  const { question, z, strength, before, comparison, alike } = insight;
  const said = before === null ? null : statedGap(before.gap, 0, comparison.indicator).gap;
  return (
    <section className={styles.note} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      {question !== null && <p className={styles.text}>{question}</p>}
      <p className={styles.small}>{texts.spreads(formatValue(z, "", 1), texts.strengths[strength])}</p>
      {before !== null && said !== null && (
        <p className={styles.small}>
          {before.gap === 0 ? texts.beforeNone(before.year) : texts.before(before.year, said, before.gap > 0)}
        </p>
      )}
      {alike.length > 0 && <p className={styles.small}>{texts.alike(alike.map(({ label }) => label).join("; "))}</p>}
      {topicOfIndicator(indicator) !== null && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.button}
          onClick={(event) => onRead(insight, event.currentTarget)}
        >
          {insightsMessages.othersSay}
        </Button>
      )}
      <ScenarioLink indicator={indicator} />
    </section>
  );
}
