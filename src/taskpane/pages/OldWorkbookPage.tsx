import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenedQuestionnaire } from "../../actions/questionnaire/session-state";
import { readOldWorkbook } from "../../domain/old-workbook/read-old-workbook";
import { confirmsCopies } from "../../domain/prefill/confirms-copies";
import { bytesOfFile } from "../bytes-of-file";
import { InnerPage } from "../components/InnerPage";
import { Message } from "../components/Message";
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
  const [isReading, setIsReading] = useState(false);
  const [old, setOld] = useOldWorkbook(session, opened);
  const { club } = opened;

  const readFile = async (given: File) => {
    const bytes = await bytesOfFile(given);
    return bytes.ok ? readOldFile(given.name, bytes.value) : bytes;
  };
  const open = (given: File | undefined) =>
    given === undefined
      ? null
      : run(async () => {
          setIsReading(true);
          try {
            const read = await readFile(given);
            if (read.ok) {
              const answers = readOldWorkbook(club, read.value.workbook);
              setOld({ file: read.value, answers, nth: (old?.nth ?? 0) + 1 });
            }
            return read;
          } finally {
            setIsReading(false);
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
          <p className={styles.text} role="status">
            {isReading && texts.reading}
          </p>
          {old !== null && <OldAnswersPart key={old.nth} opened={opened} old={old} />}
        </>
      ) : (
        <Message kind="warning" text={texts.notConfirmed} />
      )}
    </InnerPage>
  );
}
