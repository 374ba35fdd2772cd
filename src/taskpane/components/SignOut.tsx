import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QuestionnaireSession } from "../../actions/questionnaire/questionnaire-session";
import type { WaitingNote } from "../../actions/questionnaire/session-state";
import { succeed } from "../../domain/result";
import { messages } from "../messages";
import { useNoticeWork } from "../use-notice-work";
import { useServices } from "../use-services";
import { WaitingNotes } from "./WaitingNotes";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Signs out; if submissions are still queued, lists them first and lets the user decide what to do with them. */
export function SignOut() {
  const styles = useStyles();
  const { figures, loadSession } = useServices();
  const [waiting, setWaiting] = useState<readonly WaitingNote[]>([]);
  const [hasTried, setHasTried] = useState(false);
  const { run, isWorking } = useNoticeWork();
  const texts = messages.signOut;

  /** Runs the work, then shows what is still queued, or signs out if nothing is. */
  const after = (work: (session: QuestionnaireSession) => Promise<unknown>) =>
    run(async () => {
      // If the script can't be loaded, nothing is sent and nothing is lost: submissions stay queued.
      const loaded = await loadSession();
      if (loaded.ok) await work(loaded.value);
      const left = loaded.ok ? await loaded.value.waiting() : [];
      setWaiting(left);
      return left.length === 0 ? figures.signOut() : succeed(null);
    });
  async function send(session: QuestionnaireSession) {
    const { opened } = session.get();
    if (opened !== null && opened !== "none") await session.sendWaiting();
    let tried = await session.sendOthers();
    // Refused submissions are only tried again because a person asks for it, and not if the service does not answer.
    for (const { key, refused } of waiting) if (refused !== null && !tried.waits) tried = await session.sendOthers(key);
    setHasTried(true);
  }

  if (waiting.length === 0) {
    return (
      <Button disabledFocusable={isWorking} onClick={() => void after(async () => undefined)}>
        {messages.club.signOut}
      </Button>
    );
  }
  return (
    <section className={styles.card} aria-label={texts.title(waiting.length)}>
      <h2 className={styles.title}>{texts.title(waiting.length)}</h2>
      <p className={styles.text} role="status">
        {hasTried ? texts.notSent : texts.explain}
      </p>
      <WaitingNotes notes={waiting} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void after(send)}>
          {texts.send}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => void run(figures.signOut)}>
          {texts.keep}
        </Button>
        <Button
          disabledFocusable={isWorking}
          onClick={() => void after((session) => session.discard(waiting.map(({ key }) => key)))}
        >
          {texts.discard}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => setWaiting([])}>
          {texts.stay}
        </Button>
      </div>
    </section>
  );
}
