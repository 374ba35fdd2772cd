import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { defaultChoice } from "../../actions/default-choice";
import { startScenario } from "../../actions/scenarios/start-scenario";
import type { CallFunction } from "../../actions/ports";
import { findScenario } from "../../domain/scenarios/catalogue/index";
import type { StoredScenario } from "../../domain/scenarios/saved-scenario";
import type { Scenario } from "../../domain/scenarios/scenario";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { SavedScenariosPart } from "../components/model/SavedScenariosPart";
import { ScenarioList } from "../components/model/ScenarioList";
import { WorkbookScenarios } from "../components/model/WorkbookScenarios";
import { lazyPart } from "../lazy-part";
import { modelMessages as texts } from "../model-messages";
import type { PageProps } from "../page-props";
import { draftOf, openStored, saveDraft, type ScenarioDraft } from "../scenario-draft";
import { useCells } from "../use-cells";
import { useScenarioDrafts } from "../use-drafts";
import { useServices } from "../use-services";
import { useWantedScenario } from "../use-wanted";
import { ScenarioPage } from "./ScenarioPage";
import { useFocusBack } from "../use-focus-back";

const DriversPage = lazyPart(() => import("./DriversPage").then(({ DriversPage }) => DriversPage));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** A scenario that is open, by the id of what was saved or of the scenario itself. */
interface OpenScenario {
  readonly key: string;
  /** The key that it had when its page was opened: the page stays when what is on it is saved. */
  readonly page: string;
  readonly scenario: Scenario;
}

/**
 * Model: what a change would save. What was typed for a scenario is there again when it is opened again, by the same
 * authority: nobody finds the figures that another filled in.
 */
export function ModelPage({ data }: PageProps) {
  return <ModelOfOwner key={data.own} data={data} />;
}

function ModelOfOwner({ data }: Pick<PageProps, "data">) {
  const styles = useStyles();
  const { figures, state } = useServices();
  const { callFunction, problem } = useCells();
  const [open, setOpen] = useState<OpenScenario | null>(null);
  /** The one that was open last: the focus goes back to it. */
  const [left, setLeft] = useState<string | null>(null);
  const [areDriversOpen, setAreDriversOpen] = useState(false);
  const driversOpener = useFocusBack(areDriversOpen);
  const { release, own } = data;
  const [drafts, changeDrafts] = useScenarioDrafts(own ?? "");
  const member = release.members.find(({ code }) => code === own)?.name ?? "";
  const begin = (key: string, draft: ScenarioDraft) => changeDrafts((all) => new Map(all).set(key, draft));
  const change = (key: string, of: (now: ScenarioDraft) => ScenarioDraft) =>
    changeDrafts((all) => {
      const now = all.get(key);
      return now === undefined ? all : new Map(all).set(key, of(now));
    });
  const saved = (key: string, sent: ScenarioDraft, stored: StoredScenario) => {
    changeDrafts((all) => saveDraft(all, key, sent, stored));
    setOpen((now) => (now?.key === key ? { ...now, key: stored.id } : now));
  };

  const { chosen } = useSyncExternalStore(state.subscribe, state.get);
  const { peers } = defaultChoice(release, own, chosen);
  const draft = open === null ? undefined : drafts.get(open.key);
  // Where nothing was changed yet, another group is followed.
  const isUntouched = (kept: ScenarioDraft) => kept.typed.size === 0 && kept.stored === null;
  const isOfAnother = draft !== undefined && isUntouched(draft) && draft.peers !== peers;
  const isToRead = open !== null && (draft === undefined || isOfAnother);
  const read = async (scenario: Scenario, call: CallFunction) => {
    return draftOf(scenario, await startScenario(scenario, figures, call, peers));
  };
  useEffect(() => {
    if (!isToRead || callFunction === null) return;
    let here = true;
    const { key, scenario } = open;
    void read(scenario, callFunction).then((started) => {
      if (!here) return;
      // What was typed while it was read stays.
      if (isOfAnother) change(key, (now) => (isUntouched(now) ? { ...started, name: now.name } : now));
      else begin(key, started);
    });
    return () => {
      here = false;
    };
    // Read once for each scenario and group, when what it needs is here; the figures of another release come with Start again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open?.key, isToRead, callFunction, peers]);

  const openSaved = (scenario: Scenario, stored: StoredScenario) => {
    changeDrafts((all) => openStored(all, scenario, stored));
    setOpen({ key: stored.id, page: stored.id, scenario });
  };

  useWantedScenario((id) => {
    const scenario = findScenario(id);
    if (scenario === undefined) return;
    setAreDriversOpen(false);
    setOpen({ key: id, page: id, scenario });
  });

  if (areDriversOpen) return <DriversPage data={data} onBack={() => setAreDriversOpen(false)} />;
  const back = () => {
    setLeft(open?.key ?? null);
    setOpen(null);
  };
  if (open !== null && draft === undefined)
    return (
      <InnerPage title={open.scenario.title} back={texts.back} onBack={back}>
        {problem === null ? <LoadingCard /> : <FailureCard problem={problem} />}
      </InnerPage>
    );
  if (open !== null && draft !== undefined) {
    const startAgain = async () => {
      if (callFunction === null) return;
      const started = await read(open.scenario, callFunction);
      change(open.key, ({ id, name, stored }) => ({ ...started, id, name, stored }));
    };
    return (
      <ScenarioPage
        key={open.page}
        draft={draft}
        member={member}
        code={own ?? ""}
        onChange={(of) => change(open.key, of)}
        onSaved={(stored, sent) => saved(open.key, sent, stored)}
        onStartAgain={() => void startAgain()}
        onBack={back}
      />
    );
  }
  return (
    <section className={styles.page} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <WorkbookScenarios member={member} />
      <ScenarioList onOpen={(scenario) => setOpen({ key: scenario.id, page: scenario.id, scenario })} focused={left} />
      <SavedScenariosPart member={own ?? ""} onOpen={openSaved} focused={left} />
      <h2 className={styles.title}>{texts.drivers}</h2>
      <p className={styles.text}>{texts.driversExplain}</p>
      <Button
        ref={driversOpener}
        size="small"
        className={styles.button}
        onClick={() => {
          setLeft(null);
          setAreDriversOpen(true);
        }}
      >
        {texts.openDrivers}
      </Button>
    </section>
  );
}
