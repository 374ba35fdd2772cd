import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ClubData } from "../actions/ports";
import { FailureCard } from "./components/FailureCard";
import { LoadingCard } from "./components/LoadingCard";
import { NoticeBar } from "./components/NoticeBar";
import { PaneHeader } from "./components/PaneHeader";
import { Places } from "./components/Places";
import { QuestionnairePlaces } from "./components/QuestionnairePlaces";
import { createDrafts } from "./drafts";
import { lazyPart } from "./lazy-part";
import { messages } from "./messages";
import { ClubPage } from "./pages/ClubPage";
import { NotYetPage } from "./pages/NotYetPage";
import { useClub } from "./use-club";
import { DraftsContext } from "./use-drafts";
import { useSession } from "./use-session";
import { useServices } from "./use-services";

/** Scripts of their own, as of the other places: so the pane is drawn, and functions answer, before they come. */
const ExplorePage = lazyPart(() => import("./pages/ExplorePage").then(({ ExplorePage }) => ExplorePage));
const SignInCard = lazyPart(() => import("./components/SignInCard").then(({ SignInCard }) => SignInCard));

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

/** The whole pane: who and what release, the five places, and the page of the place that is open. */
export function App() {
  const styles = useStyles();
  const { figures, state, loadSession: loadQuestionnaire } = useServices();
  const { answer, retry } = useClub(figures);
  const data = answer?.ok ? answer.value : null;
  const pane = useSession(loadQuestionnaire, data === null ? undefined : data.own);
  const { tab: chosen } = useSyncExternalStore(state.subscribe, state.get);
  const place = chosen ?? "compare";
  const [drafts] = useState(createDrafts);

  const main = useRef<HTMLElement>(null);
  const { opened } = pane.state;
  const isQuestionnaire = opened !== null && opened !== "none";
  useEffect(() => {
    // A workbook with a questionnaire opens at Check, unless somebody is at work elsewhere by then.
    if (isQuestionnaire && chosen === null && !main.current?.contains(document.activeElement)) state.openTab("check");
  }, [isQuestionnaire, chosen, state]);

  const page = (club: ClubData) => {
    if (place === "compare") return <ExplorePage data={club} />;
    if (place === "club") return <ClubPage data={club} pane={pane} />;
    if (place === "model") return <NotYetPage title={messages.tabs.model} text={messages.notYet.model} />;
    return null;
  };
  return (
    <div className={styles.pane}>
      <PaneHeader data={data} />
      {data && <Places open={place} onOpen={state.openTab} />}
      <main className={styles.main} ref={main}>
        <NoticeBar />
        <div
          className={styles.page}
          {...(data && { role: "tabpanel", id: "place", "aria-labelledby": `tab-${place}` })}
        >
          {answer === null && <LoadingCard />}
          {answer !== null && !answer.ok && answer.problem.code === "not-signed-in" && <SignInCard />}
          {answer !== null && !answer.ok && answer.problem.code !== "not-signed-in" && (
            <FailureCard problem={answer.problem} onRetry={retry} />
          )}
          {data && (
            <DraftsContext value={drafts}>
              {page(data)}
              <QuestionnairePlaces data={data} place={place} pane={pane} />
            </DraftsContext>
          )}
        </div>
      </main>
    </div>
  );
}
