import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Busy, OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { formatTime } from "../../../domain/format-time";
import { homesColumns } from "../../../domain/homes-chart/homes-columns";
import { isSignOffStep } from "../../../domain/questionnaire/is-sign-off-step";
import { arrangeFindings } from "../../arrange-findings";
import { countByState } from "../../finding-filter";
import { lazyPart } from "../../lazy-part";
import { listFindings } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { signOffDraft } from "../../sign-off-draft";
import { useAsSubmitted } from "../../use-as-submitted";
import { useDrafts } from "../../use-drafts";
import { useSessionWork } from "../../use-session-work";
import type { Submitting } from "../../use-submitting";
import { Message } from "../Message";
import { BusyBar } from "./BusyBar";
import { CheckResult } from "./CheckResult";
import { Fold } from "./Fold";
import { QuestionnaireHeader } from "./QuestionnaireHeader";
import { ReceiptCard } from "./ReceiptCard";
import { ServiceFindings } from "./ServiceFindings";
import { SignOffDialog } from "./SignOffDialog";
import { StaleCard } from "./StaleCard";
import { WaitingBar } from "./WaitingBar";

const useStyles = makeStyles({
  // Narrower than Fluent's, so that all three are in one row of the narrowest pane.
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", "& > button": { minWidth: 0, paddingInline: "9px" } },
  answer: { display: "flex", flexDirection: "column", gap: "12px", ":empty": { display: "none" } },
  text: { margin: 0 },
  // For screen readers only; the buttons with the counts show the same.
  aside: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Has its own script, as few open it. */
const HomesChart = lazyPart(() => import("./HomesChart").then(({ HomesChart }) => HomesChart));
/** Has its own script, as it is needed once or twice a year. */
const FillIn = lazyPart(() => import("./FillIn").then(({ FillIn }) => FillIn));
/** The user need not wait for it. */
const OpenQueries = lazyPart(() => import("../queries/OpenQueries").then(({ OpenQueries }) => OpenQueries), null);
const SectionsPart = lazyPart(() => import("../sections/SectionsPart").then(({ SectionsPart }) => SectionsPart), null);

interface OpenPartProps {
  readonly opened: OpenedQuestionnaire;
  readonly busy: Busy | null;
  readonly submitting: Submitting;
}

/** The open questionnaire: check it, see the findings, submit it, get the receipt. */
export function OpenPart({ opened, busy, submitting }: OpenPartProps) {
  const styles = useStyles();
  const { session, run, isWorking } = useSessionWork();
  const { outcome, refusals } = submitting;
  const { club, check, waitingSince, isMarked, receipts, unread, notTaken } = opened;
  const isBusy = isWorking || busy !== null;
  const receipt = receipts.at(-1);
  const parts = useMemo(() => (check === null ? [] : arrangeFindings(club, check, listFindings(check))), [club, check]);
  const isReady = check?.open.every(({ finding }) => isSignOffStep(club, finding)) ?? false;

  const submitted = useAsSubmitted(opened);
  const readiness =
    submitted === null
      ? texts.ready((check?.open.length ?? 0) > 0)
      : texts.unchanged(submitted.version, formatTime(submitted.receivedAt));

  const drafts = useDrafts();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The sign-off is on the sheet now; a draft would only hide later changes there.
    if (outcome?.kind === "received") drafts.forget(signOffDraft(""));
    // The user may have pressed Submit far down the list, or on the ribbon.
    if (outcome !== null && outcome.kind !== "open") answer.current?.scrollIntoView?.({ block: "center" });
  }, [outcome, drafts]);

  return (
    <>
      <QuestionnaireHeader opened={opened} />
      {unread && <Message kind="warning" text={unread.message} />}
      <div className={styles.buttons}>
        <Button
          appearance={isReady ? "secondary" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => void run(() => session.check())}
        >
          {check === null ? texts.check : texts.checkAgain}
        </Button>
        <Button
          appearance={isReady && submitted === null ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={() => submitting.submit()}
        >
          {texts.submit}
        </Button>
        {isMarked && (
          <Button
            disabledFocusable={isBusy}
            onClick={() =>
              void run(
                () => session.clearMarks(),
                () => texts.cleared,
              )
            }
          >
            {texts.clearMarks}
          </Button>
        )}
      </div>
      {busy && <BusyBar busy={busy} onCancel={session.cancel} />}
      {waitingSince !== null && (
        <WaitingBar
          since={waitingSince}
          refused={notTaken}
          onSend={submitting.sendWaiting}
          onDiscard={() =>
            void run(
              () => session.discardOwn(),
              () => texts.submission.discarded,
            )
          }
        />
      )}
      <div ref={answer} className={styles.answer}>
        {outcome?.kind === "stale" && <StaleCard stale={outcome} isBusy={isBusy} submitting={submitting} />}
        {outcome?.kind === "findings" && <ServiceFindings findings={outcome.findings} />}
        {outcome?.kind === "sign-off" && (
          <SignOffDialog
            asked={outcome}
            onSend={(signOff) => submitting.submit({ signOff })}
            onClose={() => submitting.leave()}
          />
        )}
        {outcome?.kind === "received" ? (
          <ReceiptCard receipt={outcome.receipt} />
        ) : (
          receipt && (
            <Fold title={texts.receipt.latest(receipt.version, formatTime(receipt.receivedAt))}>
              <ReceiptCard receipt={receipt} />
            </Fold>
          )
        )}
      </div>
      <div className={styles.aside} role="status">
        {check && (isReady ? readiness : texts.states.all(countByState(parts)))}
      </div>
      {isReady && check !== null && <Message kind="done" text={readiness} />}
      <OpenQueries opened={opened} />
      <SectionsPart opened={opened} />
      <Fold title={texts.fillIn}>
        <FillIn opened={opened} isBusy={isBusy} />
      </Fold>
      {check === null ? (
        <p className={styles.text}>{texts.list.unchecked}</p>
      ) : (
        <CheckResult club={club} parts={parts} check={check} refusals={refusals} />
      )}
      {homesColumns(club) !== null && (
        <Fold title={texts.homes.title}>
          <HomesChart opened={opened} isBusy={isBusy} />
        </Fold>
      )}
    </>
  );
}
