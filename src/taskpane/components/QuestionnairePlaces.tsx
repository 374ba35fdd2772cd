import { Activity, useState } from "react";
import type { ClubData } from "../../actions/ports";
import type { PaneTab } from "../../actions/shared-state";
import { lazyPart } from "../lazy-part";
import type { PaneSession } from "../use-session";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";

/** Scripts of their own: they come with the clubs and their rules, and are not needed to compare. */
const CheckPage = lazyPart(() => import("../pages/CheckPage").then(({ CheckPage }) => CheckPage));
const CellPage = lazyPart(() => import("../pages/CellPage").then(({ CellPage }) => CellPage));

interface QuestionnairePlacesProps {
  readonly data: ClubData;
  readonly place: PaneTab;
  readonly pane: PaneSession;
}

/** The places of the questionnaire: Cell and Check. Check stays as one left it while another place is open. */
export function QuestionnairePlaces({ data: { release, own }, place, pane }: QuestionnairePlacesProps) {
  const { session, state, problem, retry } = pane;
  const [wasOpen, setWasOpen] = useState(false);
  if (place === "check" && !wasOpen) setWasOpen(true);
  const isHere = place === "check" || place === "cell";
  const member = release.members.find(({ code }) => code === own)?.name ?? null;
  return (
    <>
      {isHere && problem !== null && <FailureCard problem={problem} onRetry={retry} />}
      {isHere && session === null && problem === null && <LoadingCard />}
      {session !== null && wasOpen && (problem === null || state.opened !== null) && (
        <Activity mode={place === "check" ? "visible" : "hidden"}>
          <CheckPage session={session} state={state} member={member} />
        </Activity>
      )}
      {session !== null && place === "cell" && (problem === null || state.opened !== null) && (
        <CellPage session={session} state={state} />
      )}
    </>
  );
}
