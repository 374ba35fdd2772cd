import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { codeMatches, type CodePattern, patternFault } from "../../../domain/ledger/code-pattern";
import { ledgerGroups } from "../../../domain/ledger/ledger-groups";
import { type MappingLine, wholeShare } from "../../../domain/ledger/ledger-mapping";
import { isLineFor } from "../../../domain/ledger/mapping-totals";
import { moneyQuestions } from "../../../domain/ledger/money-questions";
import type { Ledger } from "../../../domain/ledger/read-ledger";
import { signFor, type Suggestion } from "../../../domain/ledger/suggest-questions";
import { ledgerMessages, poundsOf } from "../../ledger-messages";
import { Chooser } from "../Chooser";

const texts = ledgerMessages.form;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "8px" },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  text: { margin: 0 },
  suggestion: { justifyContent: "flex-start", textAlign: "start", fontWeight: "normal" },
});

/** Where the lines go that are nobody's question. */
const notOurs = "not ours";

interface MapFormProps {
  readonly club: ClubDefinition;
  readonly ledger: Ledger;
  readonly line: MappingLine;
  /** Whether the line is new, so that it names no question yet. */
  readonly isNew: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly onSave: (line: MappingLine) => void;
  readonly onCancel: () => void;
}

/** A line of the mapping: which codes, where they go, with which sign and share. */
export function MapForm({ club, ledger, line, isNew, suggestions, onSave, onCancel }: MapFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(line);
  const [share, setShare] = useState(String(line.share / 100));
  const [goesTo, setGoesTo] = useState(isNew ? "" : (line.question ?? notOurs));
  const [isTried, setIsTried] = useState(false);
  const change = (next: Partial<MappingLine>) => setDraft((now) => ({ ...now, ...next }));
  const { code, centre } = draft;
  const asked = moneyQuestions(club);
  const whole = readShare(share);
  const faults = {
    code: patternFault(code),
    centre: centre?.code === "",
    share: whole === null,
    question: goesTo === "",
  };
  const meant = ledgerGroups(ledger).filter((group) => isLineFor(draft, group));

  function goTo(id: string): void {
    const question = asked.find((each) => each.question.id === id);
    setGoesTo(id);
    change({
      question: id === notOurs || id === "" ? null : id,
      ...(question !== undefined && { sign: signFor(question) }),
      ...(id === notOurs && { isAgain: false }),
    });
  }
  function save(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (faults.code !== null || faults.centre || faults.question || whole === null) return;
    onSave({ ...draft, share: whole });
  }

  return (
    <form className={styles.form} aria-label={texts.title} onSubmit={save}>
      <Chooser
        size="small"
        label={texts.match}
        options={codeMatches.map((value) => ({ value, text: texts.matches[value] }))}
        selected={code.match}
        onSelect={(match) => change({ code: withMatch(code, match as CodePattern["match"]) })}
      />
      <Field label={texts.code} size="small" {...faultOf(isTried && faults.code !== null, faults.code)}>
        <Input
          autoFocus
          value={code.code}
          onChange={(_, { value }) => change({ code: { ...code, code: value.trim() } })}
        />
      </Field>
      {code.match === "from" && (
        <Field label={texts.to} size="small">
          <Input value={code.to} onChange={(_, { value }) => change({ code: { ...code, to: value.trim() } })} />
        </Field>
      )}
      {ledger.layout.columns.centre !== null && (
        <>
          <Chooser
            size="small"
            label={texts.centreMatch}
            options={[
              { value: "", text: texts.everyCentre },
              ...(["is", "begins with", "ends with"] as const).map((value) => ({
                value,
                text: texts.matches[value].replace("code", "centre"),
              })),
            ]}
            selected={centre?.match ?? ""}
            onSelect={(match) =>
              change({ centre: match === "" ? null : { match: match as "is", code: centre?.code ?? "" } })
            }
          />
          {centre !== null && (
            <Field label={texts.centre} size="small" {...faultOf(isTried && faults.centre, "centre")}>
              <Input
                value={centre.code}
                onChange={(_, { value }) => change({ centre: { ...centre, code: value.trim() } })}
              />
            </Field>
          )}
        </>
      )}
      <p className={styles.text} role="status">
        {texts.preview(
          meant.reduce((sum, { rows }) => sum + rows, 0),
          poundsOf(meant.reduce((sum, { pence }) => sum + pence, 0)),
        )}
      </p>
      {suggestions.map(({ question, confidence, because }) => (
        <Button
          key={question.question.id}
          size="small"
          className={styles.suggestion}
          onClick={() => goTo(question.question.id)}
        >
          {ledgerMessages.suggestion(
            `${question.heading}: ${question.name}`,
            ledgerMessages.confidence[confidence],
            because,
          )}
        </Button>
      ))}
      <Chooser
        size="small"
        label={texts.question}
        options={[
          { value: "", text: texts.choose },
          { value: notOurs, text: texts.notOurs },
          ...asked.map(({ question, heading, name }) => ({ value: question.id, text: name, heading })),
        ]}
        selected={goesTo}
        onSelect={goTo}
      />
      {isTried && faults.question && (
        <p className={styles.text} role="alert">
          {texts.faults.question}
        </p>
      )}
      <Field label={texts.share} size="small" {...faultOf(isTried && faults.share, "share")}>
        <Input inputMode="decimal" value={share} onChange={(_, { value }) => setShare(value)} />
      </Field>
      {goesTo !== notOurs && (
        <>
          <Checkbox
            label={texts.turn}
            checked={draft.sign === -1}
            onChange={(_, { checked }) => change({ sign: checked === true ? -1 : 1 })}
          />
          <Checkbox
            label={texts.again}
            checked={draft.isAgain}
            onChange={(_, { checked }) => change({ isAgain: checked === true })}
          />
        </>
      )}
      <Field label={texts.note} size="small">
        <Input value={draft.note} onChange={(_, { value }) => change({ note: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function faultOf(isShown: boolean, fault: keyof typeof texts.faults | null) {
  return isShown && fault !== null ? { validationMessage: texts.faults[fault] } : {};
}

function withMatch({ code }: CodePattern, match: CodePattern["match"]): CodePattern {
  return match === "from" ? { match, code, to: code } : { match, code };
}

/** In hundredths of a per cent; null if it is no share. */
function readShare(text: string): number | null {
  const share = Math.round(Number(text.replace("%", "").trim()) * 100);
  return share >= 1 && share <= wholeShare ? share : null;
}
