import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SubmitOutcome } from "../../../actions/questionnaire/session-state";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import type { Submitting } from "../../use-submitting";
import { Message } from "../Message";

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

/** How a figure begins: with a minus, a pound sign or a digit. */
const isFigure = /^−?£?\d/;

interface StaleCardProps {
  readonly stale: SubmitOutcome & { readonly kind: "stale" };
  readonly isBusy: boolean;
  readonly submitting: Submitting;
}

/** Two versions from the user's own authority beside each other, to choose which to keep. */
export function StaleCard({ stale: { theirs, differences }, isBusy, submitting }: StaleCardProps) {
  const styles = useStyles();
  const { version, submittedBy, receivedAt } = theirs.receipt;
  return (
    <section className={styles.card} aria-label={texts.submission.staleTitle}>
      <Message kind="warning" text={texts.submission.stale(version, submittedBy, formatTime(receivedAt))} />
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
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => submitting.submit({ over: version })}>
          {texts.submission.sendMine(version + 1)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => submitting.leave(texts.submission.keptTheirs(version))}>
          {texts.submission.keepTheirs}
        </Button>
      </div>
    </section>
  );
}
