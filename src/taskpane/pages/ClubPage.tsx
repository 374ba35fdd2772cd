import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClubData } from "../../actions/ports";
import { refresh } from "../../actions/refresh";
import { refreshNotice } from "../../actions/refresh-notice";
import { settle } from "../../actions/settle";
import { releaseLine } from "../../domain/release-line";
import { SignOut } from "../components/SignOut";
import { messages } from "../messages";
import { lazyPart } from "../lazy-part";
import type { PaneSession } from "../use-session";
import { useServices } from "../use-services";

const VersionsPanel = lazyPart(() =>
  import("../components/questionnaire/VersionsPanel").then(({ VersionsPanel }) => VersionsPanel),
);

const AddedPanel = lazyPart(() =>
  import("../components/questionnaire/AddedPanel").then(({ AddedPanel }) => AddedPanel),
);

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ClubPageProps {
  readonly data: ClubData;
  readonly pane: PaneSession;
}

/** Which release is in use under what licence, whom one acts for, what was submitted, what of ours is in the workbook; refresh and sign out. */
export function ClubPage({ data: { release, own }, pane: { session, state: questionnaireState } }: ClubPageProps) {
  const styles = useStyles();
  const { workbook, follower, figures, state } = useServices();
  const { opened } = questionnaireState;
  const [busy, setBusy] = useState(false);

  async function refreshAll() {
    setBusy(true);
    const data = await settle(() => refresh(workbook, follower, figures));
    setBusy(false);
    if (!data.ok) return state.tell("error", data.problem.message);
    const { kind, text } = refreshNotice(data.value);
    state.tell(kind, text);
  }

  const member = release.members.find(({ code }) => code === own);
  const facts = [
    [messages.club.release, `${release.stamp.clubLabel}, ${releaseLine(release.stamp)}`],
    [messages.club.member, member?.name],
    [messages.club.licence, release.stamp.licence],
  ] as const;
  return (
    <>
      <dl className={styles.list}>
        {facts.map(
          ([term, meaning]) =>
            meaning && (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void refreshAll()}>
          {messages.club.refresh}
        </Button>
        <SignOut />
      </div>
      {session !== null && opened !== null && opened !== "none" && <VersionsPanel session={session} opened={opened} />}
      {session !== null && opened !== null && <AddedPanel session={session} state={questionnaireState} />}
    </>
  );
}
