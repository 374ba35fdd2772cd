import { makeStyles } from "@fluentui/react-components";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { findField } from "../../../domain/clubs/find-field";
import type { KeptAnswer } from "../../../domain/old-workbook/beside-answers";
import { offerInWords } from "../../../domain/prefill/offer-in-words";
import { oldWorkbookMessages } from "../../old-workbook-messages";
import { Fold } from "../questionnaire/Fold";
import { Windowed } from "../questionnaire/Windowed";

const texts = oldWorkbookMessages.kept;

const useStyles = makeStyles({
  text: { margin: 0 },
  line: { padding: "2px 0 2px 12px", overflowWrap: "anywhere" },
});

interface KeptAnswersProps {
  readonly club: ClubDefinition;
  readonly kept: readonly KeptAnswer[];
}

/** The answers that stand where the old workbook has others, one beside the other. */
export function KeptAnswers({ club, kept }: KeptAnswersProps) {
  const styles = useStyles();
  const lineOf = ({ offer, answer }: KeptAnswer) => {
    const { field, row, sheet, cell, heading } = offer;
    const label = findField(club, field)?.field.label ?? field;
    return texts.line(
      row === null ? label : `${label} of ${row}`,
      answer,
      offerInWords(club, offer),
      oldWorkbookMessages.place(sheet, cell, heading),
    );
  };
  return (
    <Fold title={texts.title(kept.length)}>
      <p className={styles.text}>{texts.explain}</p>
      <Windowed items={kept} needed={-1} render={(each) => <div className={styles.line}>{lineOf(each)}</div>} />
    </Fold>
  );
}
