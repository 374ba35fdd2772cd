import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentBulletListRegular, PeopleEditRegular, TableRegular } from "@fluentui/react-icons";
import { Activity, useMemo, useState, useSyncExternalStore } from "react";
import { defaultChoice } from "../../actions/default-choice";
import { isNamedBy } from "../../actions/is-named-by";
import type { Choice, ClubData } from "../../actions/ports";
import { compare } from "../../domain/indicators/compare";
import type { Insight } from "../../domain/insights/insight";
import { problem } from "../../domain/problems";
import { fail } from "../../domain/result";
import { Answer } from "../components/Answer";
import { ChoicesPlace } from "../components/ChoicesPlace";
import { FailureCard } from "../components/FailureCard";
import { InsightsPlace } from "../components/insights/InsightsPlace";
import { LoadingCard } from "../components/LoadingCard";
import { lazyPart } from "../lazy-part";
import { messages } from "../messages";
import { useGroupDraft } from "../use-group-draft";
import { usePeerSources } from "../use-peer-sources";
import { useServices } from "../use-services";
import type { ReadAbout } from "./ScrapbookPage";
import { useFocusBack } from "../use-focus-back";

/** These have their own scripts, because users read the answer before they choose another, look into it or insert it. */
const ComparisonChoices = lazyPart(
  () => import("../components/ComparisonChoices").then(({ ComparisonChoices }) => ComparisonChoices),
  <ChoicesPlace />,
);
const ComparisonDetails = lazyPart(
  () => import("../components/ComparisonDetails").then(({ ComparisonDetails }) => ComparisonDetails),
  null,
);
const InsertPanel = lazyPart(() => import("../components/InsertPanel").then(({ InsertPanel }) => InsertPanel), null);
const InsightsPart = lazyPart(
  () => import("../components/insights/InsightsPart").then(({ InsightsPart }) => InsightsPart),
  <InsightsPlace />,
);
const InsightNote = lazyPart(
  () => import("../components/insights/InsightNote").then(({ InsightNote }) => InsightNote),
  null,
);

/** Has its own script, because users look at figures before they read what others write. */
const ScrapbookPage = lazyPart(() => import("./ScrapbookPage").then(({ ScrapbookPage }) => ScrapbookPage));

/** Each has its own script, because users compare before they make reports and groups. */
const ReportsPage = lazyPart(() => import("./ReportsPage").then(({ ReportsPage }) => ReportsPage));
const TemplatesPage = lazyPart(() => import("./TemplatesPage").then(({ TemplatesPage }) => TemplatesPage));
const BenchmarkPage = lazyPart(() => import("./BenchmarkPage").then(({ BenchmarkPage }) => BenchmarkPage));
const PeerGroupsPage = lazyPart(() => import("./PeerGroupsPage").then(({ PeerGroupsPage }) => PeerGroupsPage));

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/**
 * Compare: what stands out for the user's authority; choose an indicator, a peer group and a year; see the user's position;
 * insert it into the workbook; read what others write about it; make peer groups.
 */
export function ExplorePage({ data }: { readonly data: ClubData }) {
  const styles = useStyles();
  const { state } = useServices();
  const { chosen } = useSyncExternalStore(state.subscribe, state.get);
  const { release, own } = data;
  const choice = useMemo(() => defaultChoice(release, own, chosen), [release, own, chosen]);
  const { sources, retry } = usePeerSources(data, choice.peers);
  const compared = useMemo(() => {
    if (own === null) return fail(problem("no-own-member"));
    return sources?.ok ? compare(release, { ...choice, member: own }, sources.value) : sources;
  }, [release, own, choice, sources]);
  const choose = (change: Partial<Choice>) => state.choose(defaultChoice(release, own, { ...choice, ...change }));

  // What stands out comes first, in every club, until the user has chosen what to look at.
  const { club } = release.stamp;
  const isChosen = chosen.indicator !== undefined && release.indicatorById.has(chosen.indicator);
  const [list, setList] = useState({ club, indicator: choice.indicator, isOpen: !isChosen });
  const [reading, setReading] = useState<ReadAbout | null>(null);
  if (list.club !== club) setReading(null);
  if (list.club !== club || list.indicator !== choice.indicator) {
    setList({ club, indicator: choice.indicator, isOpen: list.club !== club && !isChosen });
  }
  const readOpenerRef = useFocusBack<HTMLElement>(reading !== null);
  const read = (insight: Insight, opener: HTMLElement) => {
    readOpenerRef.current = opener;
    setReading({ insight, release });
  };
  const [isReporting, setIsReporting] = useState(false);
  const reportOpener = useFocusBack(isReporting);
  const [isBenchmarking, setIsBenchmarking] = useState(false);
  const benchmarkOpenerRef = useFocusBack<HTMLElement>(isBenchmarking);
  const [isChoosing, setIsChoosing] = useState(false);
  const templatesOpener = useFocusBack(isChoosing);

  const [draft] = useGroupDraft(own);
  const [isMakingGroups, setIsMakingGroups] = useState(draft !== null);
  const opener = useFocusBack(isMakingGroups);

  if (isMakingGroups) {
    return (
      <PeerGroupsPage
        key={own}
        data={data}
        onBack={() => setIsMakingGroups(false)}
        onCompare={(peers) => {
          choose({ peers });
          setIsMakingGroups(false);
        }}
        onDeleted={(group) => {
          const { indicator, year, peers } = choice;
          if (isNamedBy(group, peers)) state.choose(defaultChoice(release, own, { indicator, year }));
        }}
      />
    );
  }
  if (release.indicators.length === 0) return <p>{messages.explore.empty}</p>;
  const peerGroups = (
    <Button
      ref={opener}
      size="small"
      icon={<PeopleEditRegular />}
      className={styles.button}
      title={messages.explore.peerGroupsHint}
      onClick={() => setIsMakingGroups(true)}
    >
      {messages.explore.peerGroups}
    </Button>
  );
  const reports = own !== null && (
    <Button
      ref={reportOpener}
      size="small"
      icon={<DocumentBulletListRegular />}
      className={styles.button}
      title={messages.explore.reportsHint}
      onClick={() => setIsReporting(true)}
    >
      {messages.explore.reports}
    </Button>
  );
  const templates = own !== null && (
    <Button
      ref={templatesOpener}
      size="small"
      icon={<TableRegular />}
      className={styles.button}
      title={messages.explore.templatesHint}
      onClick={() => setIsChoosing(true)}
    >
      {messages.explore.templates}
    </Button>
  );
  const isListed = own !== null && sources?.ok === true;
  return (
    <>
      {reading !== null && <ScrapbookPage data={data} about={reading} onBack={() => setReading(null)} />}
      {isReporting && <ReportsPage data={data} peers={choice.peers} onBack={() => setIsReporting(false)} />}
      {isChoosing && (
        <TemplatesPage
          peers={choice.peers}
          onBack={() => setIsChoosing(false)}
          onReports={() => {
            setIsChoosing(false);
            setIsReporting(true);
          }}
        />
      )}
      {isBenchmarking && <BenchmarkPage data={data} peers={choice.peers} onBack={() => setIsBenchmarking(false)} />}
      <Activity mode={reading === null && !isReporting && !isBenchmarking && !isChoosing ? "visible" : "hidden"}>
        <ComparisonChoices data={data} choice={choice} onChoose={choose} />
        {isListed && (
          <InsightsPart
            data={data}
            peers={choice.peers}
            sources={sources.value}
            isOpen={list.isOpen}
            onShow={() => setList({ ...list, isOpen: true })}
            onOpen={(change) => {
              choose(change);
              setList({ ...list, isOpen: false });
            }}
            onRead={read}
          />
        )}
        {compared === null && <LoadingCard />}
        {compared?.ok && list.isOpen && <h2 className={styles.title}>{compared.value.indicator.label}</h2>}
        {compared?.ok && <Answer release={release} comparison={compared.value} />}
        {compared?.ok && isListed && (
          <InsightNote
            data={data}
            peers={choice.peers}
            sources={sources.value}
            indicator={choice.indicator}
            year={choice.year}
            onRead={read}
          />
        )}
        {compared?.ok && sources?.ok ? (
          <ComparisonDetails data={data} peers={choice.peers} comparison={compared.value}>
            {peerGroups}
            <InsertPanel
              data={data}
              choice={choice}
              indicator={compared.value.indicator}
              sources={sources.value}
              onBenchmark={(opener) => {
                benchmarkOpenerRef.current = opener;
                setIsBenchmarking(true);
              }}
            />
          </ComparisonDetails>
        ) : (
          peerGroups
        )}
        {reports}
        {templates}
        {compared !== null && !compared.ok && (
          <FailureCard problem={compared.problem} {...(sources?.ok === false && { onRetry: retry })} />
        )}
      </Activity>
    </>
  );
}
