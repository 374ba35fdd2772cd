import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Submission } from "../../../contract/submissions";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import type { Receipt } from "../../../domain/questionnaire/receipt";
import { formatTime } from "../../../domain/format-time";
import { excelFileType } from "../../excel-file-type";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
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
}

/** A submitted version: when and by whom, with its receipt, answers and workbook. */
export function VersionItem({ receipt, club }: VersionItemProps) {
  const styles = useStyles();
  const { version, receivedAt, submittedBy, explained, daysLate } = receipt;
  const { session } = useSessionWork();
  // Each item has its own, because several versions can be read at once, and each shows its own failure beside its
  // buttons.
  const { told, isWorking, run, tell } = useWork();
  const [submission, setSubmission] = useState<Submission | "gone" | null>(null);
  const [file, setFile] = useState<{ readonly name: string; readonly address: string } | null>(null);
  useEffect(() => (file === null ? undefined : () => URL.revokeObjectURL(file.address)), [file]);

  async function read() {
    const found = await run(() => session.version(version));
    if (found?.ok) setSubmission(found.value ?? "gone");
  }
  async function fetchFile() {
    const fetched = await run(() => session.submittedWorkbook(receipt));
    if (!fetched?.ok) return;
    const { name, bytes } = fetched.value;
    setFile({ name, address: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: excelFileType })) });
  }
  return (
    <li className={styles.item}>
      <span className={styles.line}>{texts.versions.line(version, formatTime(receivedAt))}</span>
      <span className={styles.by}>{texts.versions.by(submittedBy, explained, daysLate)}</span>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void read()}>
          {texts.versions.read(version)}
        </Button>
        {file === null ? (
          <Button size="small" disabledFocusable={isWorking} onClick={() => void fetchFile()}>
            {texts.versions.workbook(version)}
          </Button>
        ) : (
          <Link href={file.address} download={file.name}>
            {texts.versions.save(file.name)}
          </Link>
        )}
      </div>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <div aria-live="polite">
        {submission === "gone" && <p>{texts.versions.gone(version)}</p>}
        {submission !== null && submission !== "gone" && <SubmittedAnswers submission={submission} club={club} />}
      </div>
      <Fold title={texts.receipt.title}>
        <ReceiptCard receipt={receipt} />
      </Fold>
    </li>
  );
}
