import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { FailureCard } from "./components/FailureCard";
import { LoadingCard } from "./components/LoadingCard";
import { NoticeBar } from "./components/NoticeBar";
import { PaneHeader } from "./components/PaneHeader";
import { PanePages } from "./components/PanePages";
import { PaneTabs } from "./components/PaneTabs";
import { WithCells } from "./components/WithCells";
import { createDrafts, draftsByOwner } from "./drafts";
import { lazyPart } from "./lazy-part";
import type { ScenarioDrafts } from "./scenario-draft";
import { tabs } from "./tabs";
import { useClub } from "./use-club";
import { DraftsContext, ScenarioDraftsContext } from "./use-drafts";
import { useSession } from "./use-session";
import { useServices } from "./use-services";

/** Has its own script, because users sign in only once. */
const SignedOutPage = lazyPart(() => import("./pages/SignedOutPage").then(({ SignedOutPage }) => SignedOutPage));

/** Has its own script, because a release that can't be had is rare. */
const PinsPart = lazyPart(() => import("./components/refresh/PinsPart").then(({ PinsPart }) => PinsPart));

/** Has its own script, because it greets once. */
const FirstRun = lazyPart(() => import("./components/first-run/FirstRun").then(({ FirstRun }) => FirstRun), null);

/** The problems that unpinning the workbook solves. */
const isAboutPins: ReadonlySet<string> = new Set(["pinned-release-gone", "pins-not-read"]);

/** Has its own script, and comes after the figures: few workbooks have broken formulas. */
const BrokenOffer = lazyPart(
  () => import("./components/frozen/BrokenOffer").then(({ BrokenOffer }) => BrokenOffer),
  null,
);

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  main: { padding: "12px" },
  page: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** The whole pane: the member and release, the tabs, and the page of the open tab. */
export function App() {
  const styles = useStyles();
  const { figures, state, loadSession, loadFirstRun } = useServices();
  const { answer, retry } = useClub(figures);
  const data = answer?.ok ? answer.value : null;
  const pane = useSession(loadSession, data === null ? undefined : data.own);
  const { tab: chosen } = useSyncExternalStore(state.subscribe, state.get);
  /** Whether the user looks after clubs and acts for no member: then there is nothing to show but that, under Club. */
  const [looksAfter, setLooksAfter] = useState(false);
  const isSignedOut = answer?.ok === false && answer.problem.code === "not-signed-in";
  const hasTabs = data !== null || (isSignedOut && looksAfter);
  const open = chosen ?? (data === null && hasTabs ? "club" : "compare");
  const [draftsOf] = useState(draftsByOwner);
  const [scenarioDrafts] = useState(createDrafts<ScenarioDrafts>);
  // The page that shows the figures is loaded while they are.
  useEffect(() => tabs.compare.Page.fetch?.(), []);

  // Somebody who signs in for the first time is greeted at once, or the page would move under their hands.
  useEffect(() => {
    if (!isSignedOut) return;
    FirstRun.fetch();
    void loadFirstRun();
  }, [isSignedOut, loadFirstRun]);

  const { opened } = pane.state;
  const questionnaire = opened === "none" ? null : opened;
  const isQuestionnaire = questionnaire !== null;
  const drafts = draftsOf([data?.own, questionnaire?.club.club, questionnaire?.club.year].join(" "));
  // Where the focus is says little: after signing in it comes to the figures by itself.
  const isWorking = useRef(false);
  const worked = () => void (isWorking.current = data !== null);
  useEffect(() => {
    // A workbook with a questionnaire opens at Check, unless the user is already working in another tab.
    if (isQuestionnaire && chosen === null && !isWorking.current) state.openTab("check");
  }, [isQuestionnaire, chosen, state]);

  return (
    <WithCells areFiguresHere={data !== null} questionnaire={questionnaire?.club ?? null}>
      <div className={styles.pane}>
        <PaneHeader data={data} tab={open} opened={opened} />
        {hasTabs && <PaneTabs open={open} onOpen={state.openTab} />}
        <main className={styles.main} onKeyDown={worked} onPointerDown={worked}>
          <NoticeBar />
          {data !== null && <FirstRun />}
          <div
            className={styles.page}
            {...(hasTabs && {
              role: "tabpanel",
              id: "tab-page",
              "aria-labelledby": `tab-${open}`,
            })}
          >
            {answer === null && <LoadingCard />}
            {isSignedOut && <SignedOutPage open={open} since={answer} onLooksAfter={setLooksAfter} />}
            {answer !== null && !answer.ok && !isSignedOut && <FailureCard problem={answer.problem} onRetry={retry} />}
            {answer?.ok === false && isAboutPins.has(answer.problem.code) && <PinsPart data={null} />}
            {data && <BrokenOffer />}
            {data && (
              <DraftsContext value={drafts}>
                <ScenarioDraftsContext value={scenarioDrafts}>
                  <PanePages open={open} data={data} pane={pane} />
                </ScenarioDraftsContext>
              </DraftsContext>
            )}
          </div>
        </main>
      </div>
    </WithCells>
  );
}
