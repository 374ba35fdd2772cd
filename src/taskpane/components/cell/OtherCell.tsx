import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeInWords } from "../../../actions/cell/place-in-words";
import type { ClubData, SheetCell } from "../../../actions/ports";
import { cellMessages as texts } from "../../cell-messages";
import { lazyPart } from "../../lazy-part";
import { useServices } from "../../use-services";
import { useWanted } from "../../use-wanted";
import type { Work } from "../../use-work";
import { NumberPart } from "./NumberPart";
import { TextPart } from "./TextPart";

/** Has its own script, because most cells are only looked at. */
const NewFormula = lazyPart(() => import("./NewFormula").then(({ NewFormula }) => NewFormula));

/** More of a text than this is cut where the page names what a cell holds. */
const mostShown = 60;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface OtherCellProps {
  readonly data: ClubData;
  readonly cell: SheetCell;
  readonly work: Work;
}

/** A cell without a formula of ours and outside a questionnaire: what it holds, and what Yardstick can do with it. */
export function OtherCell({ data, cell, work }: OtherCellProps) {
  const styles = useStyles();
  const { state } = useServices();
  const here = placeInWords(cell.place);
  /** The cell that a formula is put together for; null if none is. */
  const [builtFor, setBuiltFor] = useState<string | null>(null);
  useWanted("formula", () => setBuiltFor(here));
  const { value, text } = cell;
  const cut = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  const shown = typeof value === "string" && !cell.isError ? `"${cut}"` : cut;
  const isFormula = typeof cell.content === "string" && cell.content.startsWith("=");
  return (
    <section className={styles.part} aria-label={here}>
      <h2 className={styles.title}>{value === "" && !isFormula ? texts.empty(here) : texts.holds(here, shown)}</h2>
      {cell.sheetOf === "report" && <p className={styles.text}>{texts.report}</p>}
      {cell.sheetOf === "findings" && (
        <>
          <p className={styles.text}>{texts.findings}</p>
          <Button className={styles.button} onClick={() => state.openTab("check")}>
            {texts.openCheck}
          </Button>
        </>
      )}
      {value === "" && cell.sheetOf === null && (
        <>
          <p className={styles.text}>{texts.emptyHelp}</p>
          <div className={styles.buttons}>
            <Button onClick={() => state.openTab("compare")}>{texts.insert}</Button>
            <Button aria-expanded={builtFor === here} onClick={() => setBuiltFor(builtFor === here ? null : here)}>
              {texts.build}
            </Button>
          </div>
        </>
      )}
      {builtFor === here && (
        <NewFormula key={here} data={data} cell={cell} work={work} onDone={() => setBuiltFor(null)} />
      )}
      {cell.isError && <p className={styles.text}>{texts.errorHelp}</p>}
      {typeof value === "boolean" && <p className={styles.text}>{texts.logical}</p>}
      {typeof value === "number" && <NumberPart key={here} data={data} cell={cell} value={value} work={work} />}
      {typeof value === "string" && value !== "" && !cell.isError && cell.sheetOf !== "findings" && (
        <TextPart data={data} text={value} />
      )}
    </section>
  );
}
