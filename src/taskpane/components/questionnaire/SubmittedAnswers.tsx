import { makeStyles, tokens } from "@fluentui/react-components";
import type { Submission } from "../../../contract/submissions";
import { filledRowsOf } from "../../../domain/rules/cells-of";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  text: { margin: "4px 0" },
  title: { margin: "4px 0", fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
});

/** How much a submitted version answers, and every explanation that went with it. */
export function SubmittedAnswers({ submission: { answers, explanations } }: { readonly submission: Submission }) {
  const styles = useStyles();
  const questions = Object.values(answers.questions).filter(({ answer }) => answer.holds !== "blank").length;
  const rows = Object.values(answers.registers).reduce((sum, register) => sum + filledRowsOf(register).length, 0);
  return (
    <div>
      <p className={styles.text}>{texts.versions.answered(questions, rows)}</p>
      <h3 className={styles.title}>{texts.versions.explanations}</h3>
      {explanations.length === 0 ? (
        <p className={styles.text}>{texts.versions.noExplanations}</p>
      ) : (
        <dl className={styles.list}>
          {explanations.map(({ code, version, subject, text }, at) => (
            <div key={at}>
              <dt className={styles.term}>
                {code}@{version}, {subject}
              </dt>
              <dd className={styles.meaning}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
