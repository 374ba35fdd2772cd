import { makeStyles, tokens } from "@fluentui/react-components";
import { AnythingSelected } from "../components/cell/AnythingSelected";
import { NoQuestion } from "../components/questionnaire/NoQuestion";
import { SelectedQuestion } from "../components/questionnaire/SelectedQuestion";
import { FailureCard } from "../components/FailureCard";
import { SessionPart } from "../components/SessionPart";
import { ToldOfSession } from "../components/ToldOfSession";
import { WithSession } from "../components/WithSession";
import { placeInWords } from "../../actions/cell/place-in-words";
import { workbookProblem } from "../../domain/workbook-problems";
import { cellMessages as texts } from "../cell-messages";
import type { PageProps } from "../page-props";
import { useCells } from "../use-cells";
import { useServices } from "../use-services";
import { useWanted } from "../use-wanted";
import { isOnSheetOf } from "../what-is-open";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/**
 * Cell: what is selected, and what Yardstick knows of it. A question of the questionnaire, with its findings; a formula
 * with our functions; or anything else.
 */
export function CellPage({ data, pane }: PageProps) {
  const styles = useStyles();
  const { selection } = useCells();
  const { opened } = pane.state;
  const questionnaire = opened === "none" ? null : opened;
  if (questionnaire === null || !isOnSheetOf(questionnaire, selection)) {
    const { problem, retry } = pane;
    return (
      <div className={styles.page}>
        {/* Without it, a question would look like any other cell. */}
        {problem !== null && <FailureCard problem={problem} onRetry={retry} />}
        <AnythingSelected data={data} />
      </div>
    );
  }
  const { selected, club } = questionnaire;
  const cell = selection === null ? "" : placeInWords(selection.cell.place);
  const noFormula = <NoFormula club={`${club.label} ${club.year}`} cell={cell} />;
  if (selected === null) {
    const title = texts.questionnaire(`${club.label} ${club.year}`);
    return (
      <section aria-label={title}>
        {noFormula}
        {selection !== null && <NoQuestion place={selection.cell.place} />}
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{texts.questionnaireHelp}</p>
      </section>
    );
  }
  return (
    <SessionPart pane={pane}>
      {(session) => (
        <WithSession session={session}>
          <div className={styles.page}>
            {noFormula}
            <ToldOfSession />
            <SelectedQuestion opened={questionnaire} selected={selected} />
          </div>
        </WithSession>
      )}
    </SessionPart>
  );
}

/** Says that no formula is inserted on a sheet of the questionnaire, to somebody who asks for one there. */
function NoFormula({ club, cell }: { readonly club: string; readonly cell: string }) {
  const { state } = useServices();
  useWanted("formula", () => state.tell("warning", workbookProblem("answer-cell", { club, cell }).message));
  return null;
}
