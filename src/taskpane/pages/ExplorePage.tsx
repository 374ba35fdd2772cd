import { Button, makeStyles } from "@fluentui/react-components";
import { PeopleEditRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { defaultChoice } from "../../actions/default-choice";
import { isNamedBy } from "../../actions/is-named-by";
import type { Choice, ClubData } from "../../actions/ports";
import { compare } from "../../domain/indicators/compare";
import { problem } from "../../domain/problems";
import { fail } from "../../domain/result";
import { Answer } from "../components/Answer";
import { ChoicesPlace } from "../components/ChoicesPlace";
import { FailureCard } from "../components/FailureCard";
import { LoadingCard } from "../components/LoadingCard";
import { lazyPart } from "../lazy-part";
import { messages } from "../messages";
import { useGroupDraft } from "../use-group-draft";
import { usePeerSources } from "../use-peer-sources";
import { useServices } from "../use-services";

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

/** Has its own script, because users compare before they make groups. */
const PeerGroupsPage = lazyPart(() => import("./PeerGroupsPage").then(({ PeerGroupsPage }) => PeerGroupsPage));

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/**
 * Compare: choose an indicator, a peer group and a year; see the user's position; insert it into the workbook; make
 * peer groups.
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

  const [draft] = useGroupDraft(own);
  const [isMakingGroups, setIsMakingGroups] = useState(draft !== null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasMakingGroups = useRef(isMakingGroups);
  useEffect(() => {
    if (wasMakingGroups.current && !isMakingGroups) opener.current?.focus();
    wasMakingGroups.current = isMakingGroups;
  }, [isMakingGroups]);

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
  return (
    <>
      <ComparisonChoices data={data} choice={choice} onChoose={choose} />
      {compared === null && <LoadingCard />}
      {compared?.ok && <Answer release={release} comparison={compared.value} />}
      {compared?.ok && sources?.ok ? (
        <ComparisonDetails data={data} peers={choice.peers} comparison={compared.value}>
          {peerGroups}
          <InsertPanel data={data} choice={choice} indicator={compared.value.indicator} sources={sources.value} />
        </ComparisonDetails>
      ) : (
        peerGroups
      )}
      {compared !== null && !compared.ok && (
        <FailureCard problem={compared.problem} {...(sources?.ok === false && { onRetry: retry })} />
      )}
    </>
  );
}
