import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { LoadingCard } from "../components/LoadingCard";
import { BusyBar } from "../components/questionnaire/BusyBar";
import { OpenPart } from "../components/questionnaire/OpenPart";
import { StartCard } from "../components/questionnaire/StartCard";
import { WaitingElsewhere } from "../components/questionnaire/WaitingElsewhere";
import { ToldOfSession } from "../components/ToldOfSession";
import { lazyPart } from "../lazy-part";
import type { PageProps } from "../page-props";
import { questionnaireMessages } from "../questionnaire-messages";
import { useSessionWork } from "../use-session-work";
import { useSubmitting } from "../use-submitting";

/** Has its own script, as it is used once a year. */
const LedgerPage = lazyPart(() => import("./LedgerPage").then(({ LedgerPage }) => LedgerPage));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { alignSelf: "flex-start" },
});

/** Check: this workbook's questionnaire, its findings and its submission; or how to get a questionnaire. */
export function CheckPage({ data: { release, own }, pane }: PageProps) {
  const styles = useStyles();
  const { opened, offered, others, busy } = pane.state;
  const { session, tell } = useSessionWork();
  const submitting = useSubmitting();
  const checkedAt = opened === null || opened === "none" ? null : (opened.check?.checkedAt ?? null);
  // A check started elsewhere makes earlier messages out of date. A layout effect, because the check's own message
  // comes later.
  useLayoutEffect(() => tell(null), [tell, checkedAt]);
  const [isInLedger, setIsInLedger] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasInLedger = useRef(false);
  useEffect(() => {
    // Back here, the focus is where it was.
    if (!isInLedger && wasInLedger.current) opener.current?.focus();
    wasInLedger.current = isInLedger;
  }, [isInLedger]);
  if (isInLedger && opened !== null && opened !== "none") {
    return <LedgerPage opened={opened} onBack={() => setIsInLedger(false)} />;
  }
  const member = release.members.find(({ code }) => code === own)?.name ?? null;
  return (
    <div className={styles.page}>
      <ToldOfSession />
      <WaitingElsewhere notes={others} />
      {opened === null && <LoadingCard />}
      {opened === "none" && <StartCard offered={offered} member={member} />}
      {opened === null || opened === "none" ? (
        busy && <BusyBar busy={busy} onCancel={session.cancel} />
      ) : (
        <>
          <OpenPart opened={opened} busy={busy} submitting={submitting} />
          <Button ref={opener} className={styles.button} onClick={() => setIsInLedger(true)}>
            {questionnaireMessages.fromLedger}
          </Button>
        </>
      )}
    </div>
  );
}
