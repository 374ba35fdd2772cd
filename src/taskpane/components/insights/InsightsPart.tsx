import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, LightbulbRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { insertChart } from "../../../actions/insert-chart";
import type { Choice, ClubData } from "../../../actions/ports";
import { groupBy } from "../../../domain/group-by";
import { usualChart } from "../../../domain/charts/index";
import { memberInWords } from "../../../domain/charts/member-in-words";
import { groupInWords } from "../../../domain/indicators/group-in-words";
import type { Insight, Insights } from "../../../domain/insights/insight";
import type { PeerSources } from "../../../domain/peers/peer-sources";
import { insightsMessages as texts } from "../../insights-messages";
import { insertMessages } from "../../insert-messages";
import { useInsights } from "../../use-insights";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { Fold } from "../questionnaire/Fold";
import { ToldBar } from "../ToldBar";
import { InsightItem } from "./InsightItem";
import { InsightsPlace } from "./InsightsPlace";
import { SpendAndOutcomes } from "./SpendAndOutcomes";

/** More at once nobody reads. */
const first = 5;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  button: { alignSelf: "flex-start" },
  reasons: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
});

interface InsightsPartProps {
  readonly data: ClubData;
  readonly peers: string;
  /** What the group was found with. */
  readonly sources: PeerSources;
  /** Whether the list is shown; otherwise only a button that shows it again. */
  readonly isOpen: boolean;
  readonly onShow: () => void;
  /** Opens one in Compare. */
  readonly onOpen: (choice: Partial<Choice>) => void;
  /** Opens what others write about it. @param opener what was clicked */
  readonly onRead: (insight: Insight, opener: HTMLElement) => void;
}

/**
 * What stands out for the user's authority against the group, the most important first: five, and the others on request;
 * then spend beside outcomes, and what was left out.
 */
export function InsightsPart({ data, peers, sources, isOpen, onShow, onOpen, onRead }: InsightsPartProps) {
  const styles = useStyles();
  const { workbook, follower, state } = useServices();
  const chart = useSyncExternalStore(state.subscribe, state.get).chart ?? usualChart;
  const { told, isWorking, run, tell } = useWork();
  const [isAll, setIsAll] = useState(false);
  const found = useInsights(data, peers, sources);

  const again = useRef<HTMLButtonElement>(null);
  const wasClicked = useRef(false);
  useEffect(() => {
    // What was clicked is gone; the answer is read out by itself.
    if (!isOpen && wasClicked.current) again.current?.focus();
    wasClicked.current = false;
  }, [isOpen]);

  const member = data.release.members.find(({ code }) => code === data.own);
  if (member === undefined) return null;
  const title = texts.title(memberInWords(member));
  if (!isOpen) {
    return (
      <Button
        ref={again}
        size="small"
        icon={<LightbulbRegular />}
        className={styles.button}
        title={texts.hint}
        onClick={onShow}
      >
        {title}
      </Button>
    );
  }
  if (found === null) return <InsightsPlace />;
  // Compare can't find the group either, and says why.
  if (!found.ok) return null;
  const { insights, leftOut, compared, near } = found.value;
  const alike = compared - near - insights.length;
  const usual = withUsualN(insights);
  const shown = isAll ? insights : insights.slice(0, first);
  const putChart = ({ comparison: { indicator, year } }: Insight) =>
    run(
      () =>
        insertChart(workbook, follower, data, chart, { indicator: indicator.id, peers, year }, "new sheet", sources),
      ({ sheet }) => insertMessages.chartAdded(sheet),
    );
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>
        {usual === undefined
          ? whyNothing(found.value)
          : texts.against(groupInWords(data.release, usual.comparison, "your"), near, compared, alike)}
      </p>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && insertMessages.working}
      </ToldBar>
      <ol className={styles.list}>
        {shown.map((insight) => (
          <InsightItem
            key={insight.comparison.indicator.id}
            release={data.release}
            insight={insight}
            usualN={usual?.comparison.n ?? 0}
            isWorking={isWorking}
            onOpen={() => {
              wasClicked.current = true;
              onOpen({ indicator: insight.comparison.indicator.id, year: insight.comparison.year });
            }}
            onChart={() => void putChart(insight)}
            onRead={(opener) => onRead(insight, opener)}
          />
        ))}
      </ol>
      {insights.length > first && (
        <Button
          size="small"
          appearance="subtle"
          icon={isAll ? null : <ChevronDownRegular />}
          className={styles.button}
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
        >
          {isAll ? texts.fewer : texts.more(insights.length)}
        </Button>
      )}
      <SpendAndOutcomes data={data} peers={peers} sources={sources} />
      {leftOut.length > 0 && (
        <Fold title={texts.leftOut(leftOut.length)}>
          <ul className={styles.reasons}>
            {leftOut.map(({ indicator, reason }) => (
              <li key={indicator.id}>{texts.because(indicator.label, reason)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** Why nothing is listed. */
function whyNothing({ compared, leftOut, member, selection }: Insights): string {
  if (compared > 0) return texts.nothing(compared);
  if (leftOut.length === 0) return texts.onlySize;
  const reasons = new Set(leftOut.map(({ why }) => why));
  if (reasons.has("too-few")) return texts.tooFew(selection.key === "all");
  return reasons.has("no-spread") ? texts.noSpread : texts.noFigures(memberInWords(member));
}

/** One with as many values in the group as most have; of equals, the first. */
function withUsualN(insights: readonly Insight[]): Insight | undefined {
  const [usual] = [...groupBy(insights, ({ comparison }) => comparison.n).values()].sort(
    (one, other) => other.length - one.length,
  );
  return usual?.[0];
}
