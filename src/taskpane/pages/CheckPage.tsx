import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import { LoadingCard } from "../components/LoadingCard";
import { BusyBar } from "../components/questionnaire/BusyBar";
import { OpenPart } from "../components/questionnaire/OpenPart";
import { StartCard } from "../components/questionnaire/StartCard";
import { WaitingElsewhere } from "../components/questionnaire/WaitingElsewhere";
import { ToldOfSession } from "../components/ToldOfSession";
import type { PageProps } from "../page-props";
import { useSessionWork } from "../use-session-work";
import { useSubmitting } from "../use-submitting";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: "12px" } });

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
        <OpenPart opened={opened} busy={busy} submitting={submitting} />
      )}
    </div>
  );
}
