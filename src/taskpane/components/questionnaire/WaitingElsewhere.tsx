import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { QuestionnaireSession, WaitingNote } from "../../../actions/questionnaire/questionnaire-session";
import { settle } from "../../../actions/settle";
import { succeed } from "../../../domain/result";
import { excelFileType } from "../../excel-file-type";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useServices } from "../../use-services";
import { WaitingNotes } from "../WaitingNotes";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface WaitingElsewhereProps {
  readonly notes: readonly WaitingNote[];
  readonly session: QuestionnaireSession;
}

/** Queued submissions of other workbooks: to be sent, saved as a file, or discarded. */
export function WaitingElsewhere({ notes, session }: WaitingElsewhereProps) {
  const styles = useStyles();
  const { state } = useServices();
  const [isBusy, setIsBusy] = useState(false);
  const [file, setFile] = useState<{ readonly key: string; readonly name: string; readonly address: string } | null>(
    null,
  );
  useEffect(() => (file === null ? undefined : () => URL.revokeObjectURL(file.address)), [file]);
  if (notes.length === 0) return null;

  async function run(work: () => Promise<unknown>) {
    setIsBusy(true);
    const done = await settle(async () => succeed(await work()));
    setIsBusy(false);
    if (!done.ok) state.tell("error", done.problem.message);
  }
  async function fetchFile(key: string) {
    const found = await session.waitingWorkbook(key);
    if (found === null) return;
    const blob = new Blob([new Uint8Array(found.bytes)], { type: excelFileType });
    setFile({ key, name: found.name, address: URL.createObjectURL(blob) });
  }
  return (
    <section aria-label={texts.elsewhere.title}>
      <h2 className={styles.title}>{texts.elsewhere.title}</h2>
      <WaitingNotes notes={notes}>
        {({ key }) => (
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void run(() => session.sendOthers(key))}>
              {texts.submission.sendNow}
            </Button>
            {file?.key === key ? (
              <Link href={file.address} download={file.name}>
                {texts.versions.save(file.name)}
              </Link>
            ) : (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void run(() => fetchFile(key))}>
                {texts.elsewhere.workbook}
              </Button>
            )}
            <Button size="small" disabledFocusable={isBusy} onClick={() => void run(() => session.discard([key]))}>
              {texts.submission.discard}
            </Button>
          </div>
        )}
      </WaitingNotes>
    </section>
  );
}
