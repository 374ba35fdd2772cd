import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changeCall } from "../../../actions/cell/change-call";
import type { CallSubject } from "../../../actions/cell/explain-call";
import { placeInWords } from "../../../actions/cell/place-in-words";
import type { ReadCall } from "../../../actions/cell/read-formula";
import { changeable, replaceArguments } from "../../../actions/cell/replace-arguments";
import { wordsOfFunction } from "../../../actions/cell/words-of-function";
import { defaultChoice } from "../../../actions/default-choice";
import type { Choice, WrittenCell } from "../../../actions/ports";
import { yearsOf } from "../../../actions/years-of";
import type { CellPlace } from "../../../domain/cell-place";
import { itemAt } from "../../../domain/item-at";
import { cellMessages as texts } from "../../cell-messages";
import { messages } from "../../messages";
import { useCells } from "../../use-cells";
import type { Work } from "../../use-work";
import { Chooser } from "../Chooser";
import { Finder } from "../Finder";
import { GroupChoice } from "../GroupChoice";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  beside: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px" } },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ChangeCallProps {
  readonly place: CellPlace;
  readonly formula: string;
  readonly explained: ReadCall;
  readonly about: CallSubject;
  readonly onDone: () => void;
  /** The page's, which reports the result: this part goes with the formula that it changes. */
  readonly work: Work;
}

/** Chooses another indicator, group or year for a call, and writes it back into its cell when asked. */
export function ChangeCall({ place, formula, explained, about, onDone, work }: ChangeCallProps) {
  const styles = useStyles();
  const { cells } = useCells();
  const { data, indicator, peers, year } = about;
  const { release, own } = data;
  const now = { indicator: indicator.id, peers: peers ?? "all", year: year ?? "" };
  const [choice, setChoice] = useState<Choice>({ ...now, year: year ?? yearsOf(release, indicator.id)[0] ?? "" });
  const choose = (change: Partial<Choice>) =>
    setChoice((before) => defaultChoice(release, own, { ...before, ...change }));

  const { parameters } = wordsOfFunction(explained.call.id);
  const changed = changeable.filter((name) => parameters.includes(name) && choice[name] !== now[name]);
  const after = replaceArguments(formula, explained, Object.fromEntries(changed.map((name) => [name, choice[name]])));
  const references = changed.flatMap((name) => {
    const written = explained.args[name]?.text ?? "";
    return written === "" || written.startsWith('"') ? [] : [written];
  });
  const cell = placeInWords(place);
  const write = async () => {
    if (cells === null) return;
    const chosen = itemAt(release.indicators, release.indicatorById.get(choice.indicator) ?? -1);
    const putBack = (written: WrittenCell) =>
      void work.run(
        () => cells.restoreCell(written),
        () => texts.restored(cell),
      );
    const written = await work.run(
      () => changeCall(cells, { place, before: formula, after, indicators: [indicator, chosen] }),
      (before) => ({
        kind: "done",
        text: texts.changed(cell),
        next: { label: texts.putBack, take: () => putBack(before) },
      }),
    );
    if (written?.ok) onDone();
  };
  return (
    <section
      className={styles.part}
      aria-label={texts.changeTitle}
      onKeyDown={(event) => {
        // An open list has used the key to close itself.
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
    >
      <Finder
        label={messages.explore.indicator}
        options={release.indicators.map(({ id, label }) => ({ value: id, text: label }))}
        selected={choice.indicator}
        onSelect={(chosen) => choose({ indicator: chosen })}
        noneFound={messages.explore.noIndicator}
      />
      <div className={styles.beside}>
        {parameters.includes("peers") && (
          <GroupChoice data={data} selected={choice.peers} onSelect={(chosen) => choose({ peers: chosen })} />
        )}
        {parameters.includes("year") && (
          <Chooser
            size="small"
            label={messages.explore.year}
            options={yearsOf(release, choice.indicator).map((value) => ({ value, text: value }))}
            selected={choice.year}
            onSelect={(chosen) => choose({ year: chosen })}
          />
        )}
      </div>
      <div>
        {texts.after} <code className={styles.formula}>{after}</code>
      </div>
      {references.map((written) => (
        <p key={written} className={styles.text}>
          {texts.comesFrom(written)}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work.isWorking || changed.length === 0 || cells === null}
          onClick={() => void write()}
        >
          {texts.write(cell)}
        </Button>
        <Button size="small" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
