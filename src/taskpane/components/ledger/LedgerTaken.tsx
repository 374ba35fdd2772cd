import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../../domain/cell-area";
import { cleanLayout, cleanLedger } from "../../../domain/ledger/clean-ledger";
import { formulaObstacles } from "../../../domain/ledger/formula-obstacles";
import type { LedgerColumns, LedgerLayout } from "../../../domain/ledger/ledger-layout";
import { ledgerText } from "../../../domain/ledger/ledger-text";
import type { Ledger } from "../../../domain/ledger/read-ledger";
import { ledgerMessages, poundsOf } from "../../ledger-messages";
import type { LedgerWork } from "../../use-ledger-work";
import type { LedgerServices } from "../../use-services";
import { useSessionWork } from "../../use-session-work";
import { Chooser } from "../Chooser";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";

const texts = ledgerMessages.taken;
/** How many rows that are left out are listed. */
const listed = 20;
const headingRows = 30;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
  list: { margin: 0, paddingInlineStart: "16px", display: "grid", gap: "4px" },
  small: { fontSize: tokens.fontSizeBase200 },
});

interface LedgerTakenProps {
  readonly services: LedgerServices;
  readonly work: LedgerWork;
}

/** What was taken for what: columns, headings, total, subtotals and faults, each of which can be changed. */
export function LedgerTaken({ services, work }: LedgerTakenProps) {
  const styles = useStyles();
  const { run, isWorking } = useSessionWork();
  const { block, layout, ledger, isOnSheet, mapping } = work;
  if (block === null || layout === null) return null;
  const obstacles = ledger === null ? [] : formulaObstacles(ledger, mapping);
  const copy = (of: Ledger) =>
    run(
      async () => {
        const added = await services.workbook.addLedger(cleanLedger(of, "").rows);
        if (added.ok) work.choose(cleanLedger(of, added.value), true, cleanLayout);
        return added;
      },
      (sheet) => texts.copied(sheet),
    );
  return (
    <div className={styles.part}>
      {ledger === null ? (
        <Message kind="warning" text={texts.incomplete} />
      ) : (
        <>
          <p className={styles.text}>{summaryOf(ledger)}</p>
          <Faults ledger={ledger} work={work} />
          {(!isOnSheet || obstacles.length > 0) && (
            <Message kind="warning" text={texts.needsCopy(obstacles.map((kind) => texts.obstacles[kind]))}>
              <Button disabledFocusable={isWorking} onClick={() => void copy(ledger)}>
                {texts.copy}
              </Button>
            </Message>
          )}
        </>
      )}
      {ledger !== null && ledger.leftOut.length > 0 && (
        <Fold title={texts.leftOut(ledger.leftOut.length)}>
          <ul className={styles.list}>
            {ledger.leftOut.slice(0, listed).map(({ row, text, pence, why }) => (
              <li key={row} className={styles.small}>
                {texts.leftOutRow(block.top + row + 1, text, poundsOf(pence), texts.why[why])}{" "}
                <Button
                  size="small"
                  aria-label={texts.keep(block.top + row + 1)}
                  onClick={() => work.setLayout(withRow(layout, row))}
                >
                  {texts.keepShort}
                </Button>
              </li>
            ))}
            {ledger.leftOut.length > listed && <li>{texts.andMore(ledger.leftOut.length - listed)}</li>}
          </ul>
        </Fold>
      )}
      <Fold title={texts.columns}>
        <ColumnChoices work={work} layout={layout} />
      </Fold>
    </div>
  );
}

function summaryOf({ block, rows, total, stated }: Ledger): string {
  const summary = texts.summary(block.sheet, rows.length, poundsOf(total));
  if (stated === null) return summary;
  const row = block.top + stated.row + 1;
  return `${summary} ${stated.pence === total ? texts.agrees(row) : texts.differs(row, poundsOf(stated.pence))}`;
}

function Faults({ ledger, work }: { readonly ledger: Ledger; readonly work: LedgerWork }) {
  const { block, layout } = ledger;
  // What is pasted or read from a file is text everywhere; only on a sheet does Excel's total miss it.
  const faults = ledger.faults.filter(({ kind }) => kind !== "amounts as text" || work.isOnSheet);
  return faults.map(({ kind, rows }) => (
    <Message
      key={kind}
      kind="warning"
      text={texts.fault(
        kind,
        rows.map((row) => block.top + row + 1),
      )}
    >
      {kind === "no code" && (
        <Button onClick={() => work.setLayout({ ...layout, leftOut: [...layout.leftOut, ...rows] })}>
          {texts.leaveOut}
        </Button>
      )}
    </Message>
  ));
}

/** The layout with a row counted that was left out. */
function withRow(layout: LedgerLayout, row: number): LedgerLayout {
  const isOwn = layout.leftOut.includes(row);
  const leftOut = layout.leftOut.filter((other) => other !== row);
  return { ...layout, leftOut, kept: isOwn ? layout.kept : [...layout.kept, row] };
}

function ColumnChoices({ work, layout }: { readonly work: LedgerWork; readonly layout: LedgerLayout }) {
  const styles = useStyles();
  const { block } = work;
  if (block === null) return null;
  const headings = layout.heading === null ? [] : (block.rows[layout.heading] ?? []);
  const columns = [
    { value: "", text: texts.none },
    ...(block.rows[0] ?? []).map((_, at) => ({
      value: String(at),
      text: texts.column(columnLetters(block.left + at), ledgerText(headings[at])),
    })),
  ];
  const rows = [
    { value: "", text: texts.noHeading },
    ...block.rows.slice(0, headingRows).map((_, at) => ({ value: String(at), text: texts.row(block.top + at + 1) })),
  ];
  const numberOf = (value: string) => (value === "" ? null : Number(value));
  return (
    <div className={styles.part}>
      <Chooser
        size="small"
        label={texts.heading}
        options={rows}
        selected={layout.heading === null ? "" : String(layout.heading)}
        onSelect={(value) => work.setLayout({ ...layout, heading: numberOf(value) })}
      />
      {(Object.keys(texts.names) as (keyof LedgerColumns)[]).map((column) => (
        <Chooser
          key={column}
          size="small"
          label={texts.names[column]}
          options={columns}
          selected={layout.columns[column] === null ? "" : String(layout.columns[column])}
          onSelect={(value) => work.setLayout({ ...layout, columns: { ...layout.columns, [column]: numberOf(value) } })}
        />
      ))}
      {layout.columns.credit !== null && (
        <Checkbox
          label={texts.creditsNegative}
          checked={layout.areCreditsNegative}
          onChange={(_, { checked }) => work.setLayout({ ...layout, areCreditsNegative: checked === true })}
        />
      )}
    </div>
  );
}
