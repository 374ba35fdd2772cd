import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { openOldWorkbook } from "../../actions/open-old-workbook";
import type { OpenedQuestionnaire } from "../../actions/questionnaire/session-state";
import { confirmsCopies } from "../../domain/prefill/confirms-copies";
import { bytesOfFile } from "../bytes-of-file";
import { InnerPage } from "../components/InnerPage";
import { Message } from "../components/Message";
import { CancellableBar } from "../components/reports/CancellableBar";
import { OldAnswersPart } from "../components/old-workbook/OldAnswersPart";
import { ToldOfSession } from "../components/ToldOfSession";
import { oldWorkbookMessages as texts } from "../old-workbook-messages";
import { useOldWorkbook } from "../use-old-workbook";
import { useServices } from "../use-services";
import { useSessionWork } from "../use-session-work";

const useStyles = makeStyles({
  text: { margin: 0 },
  label: { display: "grid", gap: "4px" },
});

interface OldWorkbookPageProps {
  readonly opened: OpenedQuestionnaire;
  readonly onBack: () => void;
}

/** Fill in from an old workbook: open it, look at what it answers, put in what is ticked. */
export function OldWorkbookPage({ opened, onBack }: OldWorkbookPageProps) {
  const styles = useStyles();
  const { readOldFile } = useServices();
  const { session, run } = useSessionWork();
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const [old, setOld] = useOldWorkbook(session, opened);
  const { club } = opened;

  const readFile = async (given: File, { signal }: AbortController) => {
    const bytes = await bytesOfFile(given);
    if (!bytes.ok) return bytes;
    const onProgress = (done: number, all: number) => setProgress({ done, all });
    return openOldWorkbook(readOldFile, club, { name: given.name, bytes: bytes.value }, { onProgress, signal });
  };
  const open = (given: File | undefined) =>
    given === undefined
      ? null
      : run(async () => {
          setProgress({ done: 0, all: 0 });
          reading.current = new AbortController();
          try {
            const read = await readFile(given, reading.current);
            if (read.ok) setOld({ ...read.value, nth: (old?.nth ?? 0) + 1 });
            return read;
          } finally {
            setProgress(null);
          }
        });

  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      <ToldOfSession />
      {confirmsCopies(club) ? (
        <>
          <label className={styles.label}>
            {old === null ? texts.choose : texts.another}
            <input
              type="file"
              // An .xls can be chosen too, so that the user is told what to do with it.
              accept=".xlsx,.xlsm,.xls,.csv,.txt,.tsv"
              // So that the same file can be opened again once it has been fixed.
              onClick={({ currentTarget }) => (currentTarget.value = "")}
              onChange={({ target }) => void open(target.files?.[0])}
            />
          </label>
          <div role="status">
            {progress !== null && (
              <CancellableBar {...progress} text={texts.reading} onCancel={() => reading.current?.abort()} />
            )}
          </div>
          {old !== null && <OldAnswersPart key={old.nth} opened={opened} old={old} />}
        </>
      ) : (
        <Message kind="warning" text={texts.notConfirmed} />
      )}
    </InnerPage>
  );
}
