import { makeStyles, tokens } from "@fluentui/react-components";
import type { Selection } from "../../../actions/cell/follow-selection";
import { placeInWords } from "../../../actions/cell/place-in-words";
import type { Work } from "../../use-work";
import { cellMessages as texts } from "../../cell-messages";
import { Message } from "../Message";
import { CallCard } from "./CallCard";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  shows: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: "inherit" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FormulaPartProps {
  readonly selection: Selection;
  readonly formula: string;
  readonly work: Work;
}

/** A formula with calls of our functions: what the cell shows, and each call explained. */
export function FormulaPart({ selection, formula, work }: FormulaPartProps) {
  const styles = useStyles();
  const { cell, calls } = selection;
  const here = placeInWords(cell.place);
  // A single call says itself what the cell shows.
  const [first] = calls;
  const isPlain = calls.length === 1 && first?.call.start === "=".length && first.call.end === formula.length;
  const failing = calls.filter(({ outcome }) => outcome?.ok === false);
  const failingFirst = [...failing, ...calls.filter((call) => !failing.includes(call))];
  return (
    <div className={styles.part}>
      <h2 className={styles.shows}>
        {cell.spilled !== null && cell.content !== formula
          ? texts.spillsFrom(here, cell.spilled.cell)
          : isPlain
            ? here
            : texts.shows(here, cell.text)}
      </h2>
      {!isPlain && <code className={styles.formula}>{formula}</code>}
      {cell.isError && calls.length > 1 && calls.every(({ outcome }) => outcome?.ok) && (
        <Message kind="warning" text={texts.allGive} />
      )}
      {failingFirst.map((call) => (
        <CallCard
          // Another formula is another card, and nothing that was opened or chosen in it stays.
          key={`${here} ${formula} ${call.call.start}`}
          cell={cell}
          formula={formula}
          work={work}
          explained={call}
          isPlain={isPlain}
          isOnly={calls.length === 1}
        />
      ))}
    </div>
  );
}
