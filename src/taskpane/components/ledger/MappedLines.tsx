import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { patternInWords } from "../../../domain/ledger/code-pattern";
import type { MappingLine } from "../../../domain/ledger/ledger-mapping";
import type { LineTotal, MappingTotals } from "../../../domain/ledger/mapping-totals";
import { moneyQuestions } from "../../../domain/ledger/money-questions";
import type { Ledger } from "../../../domain/ledger/read-ledger";
import { ledgerMessages, poundsOf } from "../../ledger-messages";
import type { LedgerWork } from "../../use-ledger-work";
import { Message } from "../Message";
import { MapForm } from "./MapForm";

const texts = ledgerMessages.mapped;
/** How many lines that are given away twice are listed. */
const listed = 10;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "8px" },
});

interface MappedLinesProps {
  readonly club: ClubDefinition;
  readonly ledger: Ledger;
  readonly totals: MappingTotals;
  readonly work: LedgerWork;
}

/** The lines of the mapping, with what each takes from the ledger; and what is given away twice. */
export function MappedLines({ club, ledger, totals, work }: MappedLinesProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const { mapping } = work;
  const save = (at: number, line: MappingLine) => {
    work.setMapping(mapping.map((other, place) => (place === at ? line : other)));
    setOpen(null);
  };
  const remove = (at: number) => {
    work.setMapping(mapping.filter((_, place) => place !== at));
    setOpen(null);
  };
  return (
    <section className={styles.part} aria-label={texts.title(mapping.length)}>
      <h3 className={styles.title}>{texts.title(mapping.length)}</h3>
      {totals.doubles.slice(0, listed).map(({ group, share, lines }) => (
        <Message
          key={`${group.code} ${group.centre}`}
          kind="error"
          text={ledgerMessages.doubles(
            group.centre === "" ? group.code : `${group.code} ${texts.at(group.centre)}`,
            (share / 100).toLocaleString("en-GB"),
            poundsOf(group.pence),
            lines.flatMap((at) => (mapping[at] === undefined ? [] : [inWords(mapping[at])])),
          )}
        />
      ))}
      {totals.doubles.length > listed && (
        <p className={styles.text}>{ledgerMessages.taken.andMore(totals.doubles.length - listed)}</p>
      )}
      {mapping.length === 0 && <p className={styles.text}>{texts.none}</p>}
      <ul className={styles.list}>
        {totals.lines.map((total, at) => (
          <li key={at}>
            <div>
              <span className={styles.code}>{inWords(total.line)}</span> {goesTo(club, total.line)}
            </div>
            <p className={styles.hint}>{factsOf(total).join("; ")}</p>
            {open === at ? (
              <MapForm
                club={club}
                ledger={ledger}
                line={total.line}
                isNew={false}
                suggestions={[]}
                onSave={(line) => save(at, line)}
                onCancel={() => setOpen(null)}
              />
            ) : (
              <div className={styles.buttons}>
                <Button size="small" aria-label={texts.editOne(inWords(total.line))} onClick={() => setOpen(at)}>
                  {texts.edit}
                </Button>
                <Button size="small" aria-label={texts.removeOne(inWords(total.line))} onClick={() => remove(at)}>
                  {texts.remove}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ code, centre }: MappingLine): string {
  return centre === null ? patternInWords(code) : `${patternInWords(code)} ${texts.at(patternInWords(centre))}`;
}

function goesTo(club: ClubDefinition, { question, share }: MappingLine): string {
  const asked = moneyQuestions(club).find((each) => each.question.id === question);
  const name =
    question === null
      ? ledgerMessages.form.notOurs
      : asked === undefined
        ? `${question} (${texts.notAsked})`
        : `${asked.heading}: ${asked.name}`;
  return texts.goes((share / 100).toLocaleString("en-GB"), name);
}

function factsOf({ line, rows, pence }: LineTotal): readonly string[] {
  return [
    rows === 0 ? texts.noRows : ledgerMessages.unmapped.line(rows, poundsOf(pence)),
    ...(line.sign === -1 ? [texts.turned] : []),
    ...(line.isAgain ? [texts.again] : []),
    ...(line.note === "" ? [] : [line.note]),
  ];
}
