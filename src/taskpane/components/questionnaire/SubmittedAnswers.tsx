import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Submission } from "../../../contract/submissions";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { findField } from "../../../domain/clubs/find-field";
import {
  type ReadableAnswer,
  type ReadablePart,
  readableAnswers,
} from "../../../domain/questionnaire/readable-answers";
import { filledRowsOf } from "../../../domain/rules/cells-of";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { Facts } from "./Facts";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  text: { margin: "4px 0" },
  title: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase300 },
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "8px 0 4px" },
  question: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answer: {
    textAlign: "end",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SubmittedAnswersProps {
  readonly submission: Submission;
  /** Gives the names of the answers. */
  readonly club: ClubDefinition;
}

/** A submitted version: how much it answers, all answers section by section, and all explanations. */
export function SubmittedAnswers({ submission: { answers, explanations }, club }: SubmittedAnswersProps) {
  const styles = useStyles();
  const parts = useMemo(() => readableAnswers(club, answers), [club, answers]);
  const questions = Object.values(answers.questions).filter(({ answer }) => answer.holds !== "blank").length;
  const rows = Object.values(answers.registers).reduce((sum, register) => sum + filledRowsOf(register).length, 0);
  return (
    <div>
      <p className={styles.text}>{texts.versions.answered(questions, rows)}</p>
      <h3 className={styles.title}>{texts.versions.answers}</h3>
      {parts.map((part) => (
        <Fold key={part.label} title={part.label}>
          <Part part={part} />
        </Fold>
      ))}
      <h3 className={styles.title}>{texts.versions.explanations}</h3>
      {explanations.length === 0 ? (
        <p className={styles.text}>{texts.versions.noExplanations}</p>
      ) : (
        <Facts
          facts={explanations.map(({ code, version, subject, text }) => {
            const label = findField(club, subject)?.field.label;
            return [`${code}@${version}, ${label ?? subject}`, text] as const;
          })}
        />
      )}
    </div>
  );
}

function Part({ part: { label, answers, registers } }: { readonly part: ReadablePart }) {
  const styles = useStyles();
  return (
    <>
      {answers.length > 0 && <AnswerTable caption={label} answers={answers} />}
      {registers.map((register) => (
        <div key={register.label}>
          <p className={styles.text}>{texts.versions.register(register.label, register.rows.length)}</p>
          {register.rows.map((row, at) => (
            <AnswerTable key={at} caption={row.name} answers={row.answers} />
          ))}
        </div>
      ))}
    </>
  );
}

function AnswerTable({ caption, answers }: { readonly caption: string; readonly answers: readonly ReadableAnswer[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {answers.map(({ label, answer }) => (
          <tr key={label}>
            <th scope="row" className={styles.question}>
              {label}
            </th>
            <td className={styles.answer}>{answer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
