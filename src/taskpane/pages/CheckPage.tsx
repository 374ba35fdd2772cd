import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import type { QuestionnaireSession, SessionState } from "../../actions/questionnaire/questionnaire-session";
import { LoadingCard } from "../components/LoadingCard";
import { BusyBar } from "../components/questionnaire/BusyBar";
import { OpenPart } from "../components/questionnaire/OpenPart";
import { StartCard } from "../components/questionnaire/StartCard";
import { WaitingElsewhere } from "../components/questionnaire/WaitingElsewhere";
import { ToldBar } from "../components/ToldBar";
import { questionnaireMessages as texts } from "../questionnaire-messages";
import { useQuestionnaireActions } from "../use-questionnaire-actions";
import { useQuestionnaireOutcome } from "../use-questionnaire-outcome";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: "12px" } });

interface CheckPageProps {
  readonly session: QuestionnaireSession;
  readonly state: SessionState;
  /** Name of who is signed in; null where that is not known. */
  readonly member: string | null;
}

/** Check: the questionnaire of this workbook, what is wrong with it, and its submission; or how to get one. */
export function CheckPage({ session, state: { opened, offered, others, busy }, member }: CheckPageProps) {
  const styles = useStyles();
  const working = useQuestionnaireActions(session);
  const { actions, told, isWorking } = working;
  useQuestionnaireOutcome(actions.take);
  const checkedAt = opened === null || opened === "none" ? null : (opened.check?.checkedAt ?? null);
  // What was told before a check that was begun elsewhere is out of date; at once, as what comes of it is told after.
  useLayoutEffect(() => actions.dismiss(), [actions, checkedAt]);
  return (
    <div className={styles.page}>
      <ToldBar told={told} onDismiss={actions.dismiss}>
        {told?.canUndo && <Button onClick={() => void actions.undoRepair()}>{texts.finding.undo}</Button>}
      </ToldBar>
      <WaitingElsewhere notes={others} session={session} />
      {opened === null && <LoadingCard />}
      {opened === "none" && <StartCard offered={offered} member={member} isWorking={isWorking} actions={actions} />}
      {opened === null || opened === "none" ? (
        busy && <BusyBar busy={busy} onCancel={actions.cancel} />
      ) : (
        <OpenPart opened={opened} busy={busy} working={working} />
      )}
    </div>
  );
}
