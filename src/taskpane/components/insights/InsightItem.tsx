import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalAddRegular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import { withinSentence } from "../../../domain/charts/within-sentence";
import { comesToNothing } from "../../../domain/comes-to-nothing";
import { answerInWords } from "../../../domain/indicators/answer-in-words";
import { statedGap } from "../../../domain/indicators/stated-gap";
import type { Comparison } from "../../../domain/indicators/compare";
import type { Insight, InsightMoney } from "../../../domain/insights/insight";
import type { Release } from "../../../domain/release/release";
import { topicOfIndicator } from "../../../domain/scrapbook/topic-of-indicator";
import { shortMoney } from "../../../domain/short-money";
import { insightsMessages as texts } from "../../insights-messages";
import { messages } from "../../messages";
import { Warning } from "../Warning";
import { ScenarioLink } from "./ScenarioLink";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "4px" },
  heading: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  open: {
    justifyContent: "flex-start",
    textAlign: "start",
    padding: 0,
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  money: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
  chart: { flexShrink: 0 },
  read: { alignSelf: "flex-start", padding: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface InsightItemProps {
  readonly release: Release;
  readonly insight: Insight;
  /** How many of the group have a value of most indicators; said again only where it differs. */
  readonly usualN: number;
  readonly isWorking: boolean;
  readonly onOpen: () => void;
  readonly onChart: () => void;
  readonly onRead: (opener: HTMLElement) => void;
}

/** One thing that stands out: how the user compares, what it comes to in £, and what to do with it. */
export function InsightItem({ release, insight, usualN, isWorking, onOpen, onChart, onRead }: InsightItemProps) {
  const styles = useStyles();
  const about = useId();
  const { comparison, money, old, isFar } = insight;
  const { indicator, year } = comparison;
  const said = useMemo(() => answerInWords(release, comparison), [release, comparison]);
  const standing = useMemo(
    () => (comparison.n === usualN ? standingInWords(comparison) : `${said.own}: ${withinSentence(said.sentence)}`),
    [comparison, usualN, said],
  );
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <Button appearance="transparent" className={styles.open} aria-describedby={about} onClick={onOpen}>
            {indicator.label}, {year}
          </Button>
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DataBarVerticalAddRegular />}
          className={styles.chart}
          disabledFocusable={isWorking}
          title={texts.chart}
          aria-label={texts.chartOf(indicator.label)}
          onClick={onChart}
        />
      </div>
      <div id={about}>
        <p className={styles.text}>
          {standing} {said.better !== null && <span className={styles.note}>{said.better}</span>}
        </p>
        {said.money !== null && <p className={styles.money}>{moneyInWords(said.money, money)}</p>}
        {old !== null && <Warning>{messages.explore.newestFigures(old)}</Warning>}
        {isFar && <Warning>{messages.explore.farOutside}</Warning>}
      </div>
      {topicOfIndicator(indicator.id) !== null && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.read}
          aria-label={texts.othersSayOf(indicator.label)}
          onClick={(event) => onRead(event.currentTarget)}
        >
          {texts.othersSay}
        </Button>
      )}
      <ScenarioLink indicator={indicator.id} />
    </li>
  );
}

/** What the gap comes to at the median, and at the quartile: "For your 176,239 children, that is £6.2m a year more; £7.3m more than at the lower quartile." */
function moneyInWords(atMedian: string, money: InsightMoney | null): string {
  if (money === null || money.toQuartile === null) return atMedian;
  const { toQuartile, quartile, isQuartileBetter } = money;
  const name = texts.quartiles[isQuartileBetter ? "better" : quartile];
  const amount = Math.abs(toQuartile);
  const more = comesToNothing(amount)
    ? texts.sameAsQuartile(name)
    : texts.quartile(shortMoney(amount), toQuartile > 0, name);
  return `${atMedian.replace(/\.$/, "")}; ${more}`;
}

/** "£69.84 per child aged 0-17, £35.28 (102%) above the median." */
function standingInWords({ own, median, indicator }: Comparison): string {
  if (own.value === null || median === null) throw new RangeError("Nothing stands out without a value and a median.");
  const said = statedGap(own.value, median, indicator);
  return texts.standing(said.own, said.gap, said.share, own.value > median, said.other);
}
