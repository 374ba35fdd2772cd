import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerFile, LedgerPlaces, LedgerSource } from "../../../actions/ledger-ports";
import { readDelimitedText } from "../../../domain/ledger/read-delimited-text";
import { readMapping } from "../../../domain/ledger/read-mapping";
import { workbookProblem } from "../../../domain/workbook-problems";
import { fail, succeed } from "../../../domain/result";
import { bytesOfFile } from "../../bytes-of-file";
import { ledgerMessages } from "../../ledger-messages";
import { useAnswer } from "../../use-answer";
import type { LedgerWork } from "../../use-ledger-work";
import type { LedgerServices } from "../../use-services";
import { useSessionWork } from "../../use-session-work";
import { Chooser } from "../Chooser";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";

const texts = ledgerMessages.choose;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
  label: { display: "grid", gap: "4px" },
});

interface ChooseLedgerProps {
  readonly services: LedgerServices;
  readonly work: LedgerWork;
}

/** Where the ledger is: selected, on a sheet, in a table, pasted or in a file. */
export function ChooseLedger({ services, work }: ChooseLedgerProps) {
  const styles = useStyles();
  const { run, isWorking } = useSessionWork();
  const [places] = useAnswer(services.workbook.readPlaces);
  const [chosen, setChosen] = useState("selection");
  const [pasted, setPasted] = useState("");
  const [file, setFile] = useState<LedgerFile | null>(null);

  const read = () =>
    run(async () => {
      const block = await services.workbook.readBlock(sourceOf(chosen));
      if (block.ok) work.choose(block.value, true);
      return block;
    });
  const readPasted = () =>
    run(async () => {
      const rows = readDelimitedText(pasted);
      if (rows.length === 0) return fail(workbookProblem("no-ledger-there"));
      work.choose({ sheet: "Pasted", top: 0, left: 0, rows }, false);
      return succeed(null);
    });
  const open = (given: File | undefined) =>
    given === undefined
      ? null
      : run(async () => {
          const bytes = await bytesOfFile(given);
          if (!bytes.ok) return bytes;
          const opened = await services.readFile(given.name, bytes.value);
          if (!opened.ok) return opened;
          setFile(opened.value);
          const [only, another] = opened.value.sheets;
          if (only !== undefined && another === undefined) work.choose(only, false);
          return opened;
        });

  return (
    <div className={styles.part}>
      <Chooser
        label={texts.where}
        options={optionsOf(places?.ok ? places.value : null)}
        selected={chosen}
        onSelect={setChosen}
      />
      {places?.ok === false && <Message kind="error" text={places.problem.message} />}
      <Button appearance="primary" className={styles.button} disabledFocusable={isWorking} onClick={() => void read()}>
        {texts.read}
      </Button>
      <Fold title={texts.other}>
        <div className={styles.part}>
          <Field label={texts.paste}>
            <Textarea value={pasted} rows={4} onChange={(_, { value }) => setPasted(value)} />
          </Field>
          <Button
            className={styles.button}
            disabledFocusable={isWorking || pasted === ""}
            onClick={() => void readPasted()}
          >
            {texts.readPasted}
          </Button>
          <label className={styles.label}>
            {texts.file}
            <input type="file" accept=".csv,.txt,.tsv,.xlsx" onChange={({ target }) => void open(target.files?.[0])} />
          </label>
          {file !== null && <OpenedFile file={file} work={work} />}
        </div>
      </Fold>
    </div>
  );
}

/** The sheets of a file, and the mapping in it if it has one. */
function OpenedFile({ file, work }: { readonly file: LedgerFile; readonly work: LedgerWork }) {
  const styles = useStyles();
  const found = file.sheets.map(({ rows }) => readMapping(rows)).find((mapping) => mapping !== null);
  const options = ["", ...file.sheets.map(({ sheet }) => sheet)].map((value) => ({ value, text: value }));
  return (
    <>
      {file.sheets.length > 1 && (
        <Chooser
          label={texts.fileSheet}
          options={options}
          selected={work.isOnSheet ? "" : (work.block?.sheet ?? "")}
          onSelect={(name) => work.choose(file.sheets.find(({ sheet }) => sheet === name) ?? null, false)}
        />
      )}
      {found !== undefined && (
        <>
          <p className={styles.text}>{texts.mappingInFile(found.mapping.length)}</p>
          <Button className={styles.button} onClick={() => work.carry(found.mapping, file.name)}>
            {texts.useMapping}
          </Button>
        </>
      )}
    </>
  );
}

function optionsOf(places: LedgerPlaces | null) {
  return [
    { value: "selection", text: texts.selection },
    ...(places?.sheets ?? []).map((name) => ({ value: `sheet ${name}`, text: texts.sheet(name) })),
    ...(places?.tables ?? []).map(({ table }) => ({ value: `table ${table}`, text: texts.table(table) })),
  ];
}

function sourceOf(chosen: string): LedgerSource {
  if (chosen.startsWith("sheet ")) return { kind: "sheet", sheet: chosen.slice("sheet ".length) };
  if (chosen.startsWith("table ")) return { kind: "table", table: chosen.slice("table ".length) };
  return { kind: "selection" };
}
