import { makeStyles, tokens } from "@fluentui/react-components";
import { keysOfActions } from "../../actions/ribbon/keys-of-action";
import { keysMessages as texts } from "../keys-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";
import { Fold } from "./questionnaire/Fold";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { borderCollapse: "collapse", width: "100%" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  keys: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "2px 12px 2px 0", verticalAlign: "top" },
  does: { padding: "2px 0", verticalAlign: "top" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Help on keys: which of them do what, on this machine. */
export function KeysPart() {
  return (
    <Fold title={texts.title}>
      <Keys />
    </Fold>
  );
}

function Keys() {
  const styles = useStyles();
  const { loadKeys } = useServices();
  const [answer, askAgain] = useAnswer(loadKeys);
  if (answer === null) return <LoadingCard />;
  if (!answer.ok) return <FailureCard problem={answer.problem} onRetry={askAgain} />;
  const ofSheet = keysOfActions(answer.value).map(({ name, keys }) => [keys ?? texts.taken, name] as const);
  return (
    <div className={styles.part}>
      {[[texts.inSheet, ofSheet] as const, [texts.inPane, texts.pane] as const].map(([caption, rows]) => (
        <table key={caption} className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <tbody>
            {rows.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row" className={styles.keys}>
                  {keys}
                </th>
                <td className={styles.does}>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className={styles.text}>{texts.tips}</p>
      <p className={styles.text}>{texts.reset}</p>
    </div>
  );
}
