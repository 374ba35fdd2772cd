import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { SubmitOutcome } from "../../../actions/questionnaire/questionnaire-session";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import type { QuestionnaireActions } from "../../use-questionnaire-actions";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  cell: { textAlign: "start", verticalAlign: "top", padding: "4px 0 4px 8px" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0 },
});

/** How figures begin: in pounds, below zero, or with their first digit. */
const isFigure = /^−?£?\d/;

interface StaleCardProps {
  readonly stale: SubmitOutcome & { readonly kind: "stale" };
  readonly isWorking: boolean;
  readonly actions: QuestionnaireActions;
}

/** Two versions of one's own beside each other, to choose which is to stand. */
export function StaleCard({ stale: { theirs, differences }, isWorking, actions }: StaleCardProps) {
  const styles = useStyles();
  const { version, submittedBy, receivedAt } = theirs.receipt;
  return (
    <section className={styles.card} aria-label={texts.submission.staleTitle}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.submission.stale(version, submittedBy, formatTime(receivedAt))}</MessageBarBody>
      </MessageBar>
      {differences.length === 0 ? (
        <p className={styles.text}>{texts.submission.noDifferences}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {texts.submission.answer}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {texts.submission.mine}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {texts.submission.theirs(version)}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ subject, label, mine, theirs: other }) => (
              <tr key={subject} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {label}
                </th>
                {[mine, other].map((text, at) => (
                  <td key={at} className={mergeClasses(styles.cell, isFigure.test(text) && styles.number)}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => void actions.submit({ over: version })}
        >
          {texts.submission.sendMine(version + 1)}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => actions.leave(texts.submission.keptTheirs(version))}>
          {texts.submission.keepTheirs}
        </Button>
      </div>
    </section>
  );
}
