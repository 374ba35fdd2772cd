import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { QueryRequest } from "../../../contract/queries";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { fieldNamesOf, findField } from "../../../domain/clubs/find-field";
import type { Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { queryMessages } from "../../query-messages";
import { Finder } from "../Finder";
import { WordsBox } from "../queries/WordsBox";
import type { Members } from "./members-of";
import { MemberSelect } from "./MemberSelect";

const texts = administratorMessages.queries;
/** Stands for the whole submission among the questions, none of which is called so. */
const whole = "";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", maxWidth: "640px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface RaiseQueryProps {
  readonly members: Members;
  readonly form: ClubDefinition;
  readonly onRaise: (member: string, request: QueryRequest) => Promise<Result<unknown>>;
}

/** A query to a member, on a question, a column of a register or the whole submission. */
export function RaiseQuery({ members, form, onRaise }: RaiseQueryProps) {
  const styles = useStyles();
  const [member, setMember] = useState(members[0]?.code);
  const [subject, setSubject] = useState(whole);
  const options = useMemo(() => subjectsOf(form), [form]);
  if (member === undefined) return null;
  return (
    <section className={styles.form} aria-label={texts.raise}>
      <h3 className={styles.title}>{texts.raise}</h3>
      <MemberSelect members={members} selected={member} onSelect={setMember} />
      <Finder
        label={texts.subject}
        placeholder={texts.subjectHint}
        options={options}
        selected={subject === whole ? null : subject}
        onSelect={setSubject}
        noneFound={texts.noneFound}
      />
      <WordsBox
        about={`raise ${member} ${subject}`}
        words={texts.words}
        onSend={(message) => onRaise(member, { ...message, subject: subject === whole ? null : subject, seen: null })}
      />
    </section>
  );
}

/** The whole submission, then everything that the questionnaire asks, in its order. */
function subjectsOf(form: ClubDefinition) {
  return [
    { value: whole, text: queryMessages.ofWhole },
    ...fieldNamesOf(form).map((written) => {
      const found = findField(form, written);
      const label = found?.field.label ?? written;
      return { value: written, text: found?.register ? `${found.register.label}: ${label}` : label };
    }),
  ];
}
