import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WaitingNote } from "../../../actions/questionnaire/session-state";
import { succeed } from "../../../domain/result";
import { excelFileType } from "../../excel-file-type";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { WaitingNotes } from "../WaitingNotes";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** Queued submissions of other workbooks: to be sent, saved as a file, or discarded. */
export function WaitingElsewhere({ notes }: { readonly notes: readonly WaitingNote[] }) {
  const styles = useStyles();
  const { session, run, isWorking } = useSessionWork();
  const [file, setFile] = useState<{ readonly key: string; readonly name: string; readonly address: string } | null>(
    null,
  );
  useEffect(() => (file === null ? undefined : () => URL.revokeObjectURL(file.address)), [file]);
  if (notes.length === 0) return null;

  const does = (work: () => Promise<unknown>) => void run(async () => succeed(await work()));
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
            <Button size="small" disabledFocusable={isWorking} onClick={() => does(() => session.sendOthers(key))}>
              {texts.submission.sendNow}
            </Button>
            {file?.key === key ? (
              <Link href={file.address} download={file.name}>
                {texts.versions.save(file.name)}
              </Link>
            ) : (
              <Button size="small" disabledFocusable={isWorking} onClick={() => does(() => fetchFile(key))}>
                {texts.elsewhere.workbook}
              </Button>
            )}
            <Button size="small" disabledFocusable={isWorking} onClick={() => does(() => session.discard([key]))}>
              {texts.submission.discard}
            </Button>
          </div>
        )}
      </WaitingNotes>
    </section>
  );
}
