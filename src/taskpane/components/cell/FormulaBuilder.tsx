import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import {
  argumentsOf,
  chosenArguments,
  draftable,
  type CallDraft,
  type WrittenDraft,
} from "../../../actions/cell/draft-call";
import { wordsOfFunction } from "../../../actions/cell/words-of-function";
import { defaultChoice } from "../../../actions/default-choice";
import type { Choice, ClubData } from "../../../actions/ports";
import { yearsOf } from "../../../actions/years-of";
import type { CellPlace } from "../../../domain/cell-place";
import { listNames } from "../../../domain/list-names";
import { builderMessages as texts } from "../../builder-messages";
import { cellMessages } from "../../cell-messages";
import { messages } from "../../messages";
import { comeTo } from "../../use-wanted";
import { Chooser } from "../Chooser";
import { Finder } from "../Finder";
import { GroupChoice } from "../GroupChoice";
import { FormulaPreview } from "./FormulaPreview";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  beside: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px", minWidth: 0 } },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FormulaBuilderProps {
  readonly title: string;
  readonly data: ClubData;
  readonly place: CellPlace;
  readonly draft: CallDraft;
  /** The formula that the draft would be. */
  readonly written: WrittenDraft;
  /** Where the drafted call begins in that formula. */
  readonly start: number;
  readonly onDraft: (draft: CallDraft) => void;
  /** What the button to write it says. */
  readonly write: string;
  readonly isRefused?: boolean;
  readonly isWorking: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** What stands above the buttons. */
  readonly children?: ReactNode;
}

/** Puts a call of one of our functions together: the function, the indicator, the group, the year; and what it gives. */
export function FormulaBuilder(props: FormulaBuilderProps) {
  const { title, data, place, draft, written, start, onDraft, write, isRefused = false, isWorking, children } = props;
  const styles = useStyles();
  const { release, own } = data;
  const { id, choice, typed } = draft;
  const all = argumentsOf(id);
  const takes = (name: string) => all.some((one) => one.name === name);
  const choose = (change: Partial<Choice>) =>
    onDraft({ ...draft, choice: defaultChoice(release, own, { ...choice, ...change }) });
  const part = useRef<HTMLElement>(null);
  // Somebody asked for it, with a button or with keys.
  useEffect(() => comeTo(part.current?.querySelector("select")), []);

  /** The argument that the user is at, of which it says what it is, as Excel does. */
  const [at, setAt] = useState("");
  const about = all.find(({ name }) => name === at)?.about ?? wordsOfFunction(id).gives;
  const field = (name: string, drawn: ReactNode) => (
    <div key={name} onFocus={() => setAt(name)}>
      {drawn}
    </div>
  );
  const missing = listNames(written.missing.map(({ name }) => texts.argument(name)));
  return (
    <section
      ref={part}
      className={styles.part}
      aria-label={title}
      onKeyDown={(event) => {
        // An open list has used the key to close itself.
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      {field(
        "",
        <Chooser
          size="small"
          label={texts.function}
          options={draftable.map((value) => ({ value, text: texts.functionName(cellMessages.gives[value], value) }))}
          selected={id}
          onSelect={(chosen) => onDraft({ ...draft, id: chosen })}
        />,
      )}
      {field(
        "indicator",
        <Finder
          label={messages.explore.indicator}
          options={release.indicators.map(({ id: value, label }) => ({ value, text: label }))}
          selected={choice.indicator}
          onSelect={(indicator) => choose({ indicator })}
          noneFound={messages.explore.noIndicator}
        />,
      )}
      <div className={styles.beside}>
        {takes("peers") &&
          field("peers", <GroupChoice data={data} selected={choice.peers} onSelect={(peers) => choose({ peers })} />)}
        {takes("year") &&
          field(
            "year",
            <Chooser
              size="small"
              label={messages.explore.year}
              options={yearsOf(release, choice.indicator).map((value) => ({ value, text: value }))}
              selected={choice.year}
              onSelect={(year) => choose({ year })}
            />,
          )}
        {all
          .filter(({ name }) => !chosenArguments.some((one) => one === name))
          .map(({ name, isOptional }) =>
            field(
              name,
              <Field label={texts.argument(name)} size="small" required={!isOptional}>
                <Input
                  className={styles.input}
                  size="small"
                  input={{ style: { minWidth: 0, width: "100%" } }}
                  value={typed[name] ?? ""}
                  onChange={(_, { value }) => onDraft({ ...draft, typed: { ...typed, [name]: value } })}
                />
              </Field>,
            ),
          )}
      </div>
      <p className={styles.help} role="status">
        {about}
      </p>
      <div>
        {cellMessages.after} <code className={styles.formula}>{written.formula}</code>
      </div>
      {written.missing.length > 0 ? (
        <p className={styles.text}>{texts.missing(missing)}</p>
      ) : (
        <FormulaPreview
          place={place}
          formula={written.formula}
          start={start}
          indicator={release.indicators[release.indicatorById.get(choice.indicator) ?? -1] ?? null}
        />
      )}
      {written.unfollowed.map((reference) => (
        <p key={reference} className={styles.text}>
          {cellMessages.comesFrom(reference)}
        </p>
      ))}
      {children}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isWorking || isRefused || !written.isChanged || written.missing.length > 0}
          onClick={props.onWrite}
        >
          {write}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {cellMessages.cancel}
        </Button>
      </div>
    </section>
  );
}
