import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Feedback } from "../../../contract/queries";
import { memberInWords } from "../../../domain/charts/member-in-words";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { formatDate } from "../../../domain/format-date";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { labelOfSubject } from "../../../domain/questionnaire/label-of-subject";
import { useAnswer } from "../../use-answer";
import { Answered } from "./Answered";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.feedback;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  entries: { margin: "6px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  words: { margin: 0, whiteSpace: "pre-wrap" },
});

interface Said {
  readonly form: ClubDefinition;
  readonly questions: Feedback["questions"];
}

/** What members find unclear, question by question, for those who write the questionnaire. */
export function FeedbackPart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const ask = useCallback(async (): Promise<Result<Said>> => {
    const [form, feedback] = await Promise.all([administration.form(of), administration.feedback(of)]);
    if (!form.ok) return form;
    return feedback.ok ? succeed({ form: form.value, questions: feedback.value }) : feedback;
  }, [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);
  return (
    <div className={styles.part}>
      <Answered answer={answer} onRetry={askAgain}>
        {({ form, questions }) => (
          <>
            <p className={styles.text}>{questions.length === 0 ? texts.none : texts.summary(questions.length)}</p>
            {questions.map(({ question, entries }) => (
              <section key={question} aria-label={labelOfSubject(form, question)}>
                <h3 className={styles.title}>{labelOfSubject(form, question)}</h3>
                <p className={styles.note}>{question}</p>
                <ol className={styles.entries}>
                  {entries.map(({ member, at, words }) => (
                    <li key={`${member} ${at}`}>
                      <p className={styles.words}>{words}</p>
                      <p className={styles.note}>
                        {texts.said(memberInWords({ code: member, name: member }), formatDate(at))}
                      </p>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </>
        )}
      </Answered>
    </div>
  );
}
