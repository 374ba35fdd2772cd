import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { QuestionnaireSession } from "../../../actions/questionnaire/questionnaire-session";
import { settle } from "../../../actions/settle";
import type { Submission } from "../../../contract/submissions";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import type { Problem } from "../../../domain/problems";
import type { Receipt } from "../../../domain/questionnaire/receipt";
import type { Result } from "../../../domain/result";
import { formatTime } from "../../../domain/format-time";
import { excelFileType } from "../../excel-file-type";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import type { QuestionnaireActions } from "../../use-questionnaire-actions";
import { FailureCard } from "../FailureCard";
import { Fold } from "./Fold";
import { ReceiptCard } from "./ReceiptCard";
import { SubmittedAnswers } from "./SubmittedAnswers";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "8px",
  },
  line: { fontWeight: tokens.fontWeightSemibold },
  by: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface VersionItemProps {
  readonly receipt: Receipt;
  readonly club: ClubDefinition;
  readonly session: QuestionnaireSession;
  readonly actions: QuestionnaireActions;
}

/** One submitted version: when and by whom, its receipt, its answers and its workbook read back. */
export function VersionItem({ receipt, club, session, actions }: VersionItemProps) {
  const styles = useStyles();
  const { version, receivedAt, submittedBy, explained } = receipt;
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [submission, setSubmission] = useState<Submission | "gone" | null>(null);
  const [file, setFile] = useState<{ readonly name: string; readonly address: string } | null>(null);
  useEffect(() => (file === null ? undefined : () => URL.revokeObjectURL(file.address)), [file]);

  async function run<T>(work: () => Promise<Result<T>>, take: (value: T) => void) {
    setIsBusy(true);
    setProblem(null);
    const result = await settle(work);
    setIsBusy(false);
    if (result.ok) take(result.value);
    else setProblem(result.problem);
  }
  const fetchFile = () =>
    run(
      () => session.submittedWorkbook(receipt),
      ({ name, bytes }) =>
        setFile({ name, address: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: excelFileType })) }),
    );
  return (
    <li className={styles.item}>
      <span className={styles.line}>{texts.versions.line(version, formatTime(receivedAt))}</span>
      <span className={styles.by}>{texts.versions.by(submittedBy, explained)}</span>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() =>
            void run(
              () => session.version(version),
              (found) => setSubmission(found ?? "gone"),
            )
          }
        >
          {texts.versions.read(version)}
        </Button>
        {file === null ? (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void fetchFile()}>
            {texts.versions.workbook(version)}
          </Button>
        ) : (
          <Link href={file.address} download={file.name}>
            {texts.versions.save(file.name)}
          </Link>
        )}
      </div>
      <div aria-live="polite">
        {problem && <FailureCard problem={problem} />}
        {submission === "gone" && <p>{texts.versions.gone(version)}</p>}
        {submission !== null && submission !== "gone" && <SubmittedAnswers submission={submission} club={club} />}
      </div>
      <Fold title={texts.receipt.title}>
        <ReceiptCard receipt={receipt} actions={actions} />
      </Fold>
    </li>
  );
}
