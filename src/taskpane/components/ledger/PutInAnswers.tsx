import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { putInLedger } from "../../../actions/ledger/put-in-ledger";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { formulaObstacles } from "../../../domain/ledger/formula-obstacles";
import { mappingFaults } from "../../../domain/ledger/mapping-faults";
import type { MappingTotals } from "../../../domain/ledger/mapping-totals";
import { moneyQuestions } from "../../../domain/ledger/money-questions";
import type { Ledger } from "../../../domain/ledger/read-ledger";
import type { Answer } from "../../../domain/questionnaire/answer";
import { formatAnswer } from "../../../domain/rules/format-answer";
import { ledgerMessages, poundsOf } from "../../ledger-messages";
import type { LedgerWork } from "../../use-ledger-work";
import type { LedgerServices } from "../../use-services";
import { useSessionWork } from "../../use-session-work";

const texts = ledgerMessages.putIn;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  button: { alignSelf: "flex-start" },
});

interface PutInAnswersProps {
  readonly opened: OpenedQuestionnaire;
  readonly services: LedgerServices;
  readonly ledger: Ledger;
  readonly totals: MappingTotals;
  readonly work: LedgerWork;
}

/** What is in the cells, by question, and which of them to write over. */
interface Preview {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly ticked: ReadonlySet<string>;
}

/** Shows what would change, and puts it in: as formulas over the ledger or as values. */
export function PutInAnswers({ opened: { club, member }, services, ledger, totals, work }: PutInAnswersProps) {
  const styles = useStyles();
  const { session, run, isWorking } = useSessionWork();
  const [preview, setPreview] = useState<Preview | null>(null);
  const canBeLive = work.isOnSheet && formulaObstacles(ledger, work.mapping).length === 0;
  const [wanted, setWanted] = useState<"live" | "values">("live");
  const how = canBeLive ? wanted : "values";
  const isReady = mappingFaults(club, totals).length === 0;
  const changes = moneyQuestions(club).flatMap(({ question, heading, name }) => {
    const pence = totals.answers.get(question.id);
    const answer = preview?.answers[question.id];
    return pence === undefined || answer === undefined
      ? []
      : [{ question, name: `${heading}: ${name}`, pence, answer }];
  });
  const chosen = changes.filter(({ question }) => preview?.ticked.has(question.id));

  const show = () =>
    run(async () => {
      const read = await session.inputs(totals.answers.keys());
      if (!read.ok) return read;
      const answers = Object.fromEntries(Object.entries(read.value).map(([id, { answer }]) => [id, answer]));
      // What somebody typed is ticked by hand only.
      const ticked = new Set(Object.keys(answers).filter((id) => isFree(answers[id])));
      setPreview({ answers, ticked });
      return read;
    });
  const undo = () =>
    void run(
      () => session.undoRepair(),
      (outcome) => texts.undone(outcome),
    );
  const put = () =>
    run(
      async () => {
        const questions = new Set(chosen.map(({ question }) => question.id));
        const { mapping } = work;
        const isLive = how === "live";
        const request = { club, member: member.name, ledger, mapping, questions, isLive };
        const done = await putInLedger({ ...services, session }, request);
        if (done.ok) setPreview(null);
        return done;
      },
      (count) => ({ kind: "done", text: texts.done(count), next: { label: texts.undo, take: undo } }),
    );
  const tick = (id: string, isTicked: boolean) => {
    if (preview === null) return;
    const ticked = new Set(preview.ticked);
    if (isTicked) ticked.add(id);
    else ticked.delete(id);
    setPreview({ ...preview, ticked });
  };

  return (
    <section className={styles.part} aria-label={texts.title}>
      <h3 className={styles.title}>{texts.title}</h3>
      {totals.answers.size === 0 && <p className={styles.text}>{texts.none}</p>}
      {!isReady && <p className={styles.text}>{texts.notReady}</p>}
      {totals.answers.size > 0 && isReady && (
        <Button className={styles.button} disabledFocusable={isWorking} onClick={() => void show()}>
          {texts.preview}
        </Button>
      )}
      {preview !== null && isReady && (
        <>
          <ul className={styles.list}>
            {changes.map(({ question, name, pence, answer }) => {
              const old = answer.holds === "blank" ? texts.blank : formatAnswer({ field: question, answer });
              const note = isFree(answer) ? (answer.holds === "blank" ? null : texts.follows) : texts.typed;
              return (
                <li key={question.id}>
                  <Checkbox
                    label={`${texts.change(name, old, poundsOf(pence))}${note === null ? "" : ` (${note})`}`}
                    checked={preview.ticked.has(question.id)}
                    onChange={(_, { checked }) => tick(question.id, checked === true)}
                  />
                </li>
              );
            })}
          </ul>
          <Field label={texts.how}>
            <RadioGroup value={how} onChange={(_, { value }) => setWanted(value === "live" ? "live" : "values")}>
              <Radio value="live" label={texts.live} disabled={!canBeLive} />
              <Radio value="values" label={texts.values} />
            </RadioGroup>
          </Field>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isWorking || chosen.length === 0}
            onClick={() => void put()}
          >
            {texts.put(chosen.length)}
          </Button>
        </>
      )}
    </section>
  );
}

/** Whether nobody typed an answer: it is blank, or comes from a ledger. */
function isFree(answer: Answer | undefined): boolean {
  return (
    answer !== undefined && (answer.holds === "blank" || answer.faults.some(({ kind }) => kind === "ledger-formula"))
  );
}
