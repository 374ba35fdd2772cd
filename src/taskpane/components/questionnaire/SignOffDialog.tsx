import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
} from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { SubmitOutcome } from "../../../actions/questionnaire/session-state";
import type { Question } from "../../../domain/clubs/question";
import { signOffDraft, signOffDraftOver } from "../../sign-off-draft";
import { signOffFault } from "../../sign-off-fault";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useDrafts } from "../../use-drafts";
import { Message } from "../Message";

/** A pane at 200% zoom, where only a narrow strip of the fields would be visible above fixed buttons. */
const isLow = "@media (max-height: 480px)";

const useStyles = makeStyles({
  surface: { [isLow]: { overflowY: "auto", padding: "12px" } },
  body: { [isLow]: { maxHeight: "none" } },
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  // Fluent's minimum widths are wider than the pane at 200% zoom.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: {
    minWidth: 0,
    "& > input, & > select, & > textarea": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

interface SignOffDialogProps {
  readonly asked: SubmitOutcome & { readonly kind: "sign-off" };
  readonly onSend: (answers: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

/**
 * Asks who signs off the answers: the only dialog in the pane. What is typed is kept when it is closed and shown when
 * it is opened again, unless the sheet was changed since.
 */
export function SignOffDialog({ asked: { questions, answers, notReady }, onSend, onClose }: SignOffDialogProps) {
  const styles = useStyles();
  const drafts = useDrafts();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      questions.map(({ id }) => {
        const onSheet = answers[id] ?? "";
        // What was changed on the sheet since is newer than what was typed here before.
        const isNewer = onSheet !== "" && onSheet !== drafts.get(signOffDraftOver(id));
        const draft = drafts.get(signOffDraft(id));
        return [id, isNewer ? onSheet : (draft ?? onSheet)];
      }),
    ),
  );
  /** Faults are shown after the first try to send, and disappear as they are fixed. */
  const [isTold, setIsTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function type(id: string, text: string) {
    drafts.set(signOffDraft(id), text);
    drafts.set(signOffDraftOver(id), answers[id] ?? "");
    setTyped((before) => ({ ...before, [id]: text }));
  }
  function send(event: FormEvent) {
    event.preventDefault();
    setIsTold(true);
    const at = questions.findIndex((question) => signOffFault(question, typed[question.id] ?? "") !== null);
    if (at < 0) return onSend(Object.fromEntries(Object.entries(typed).map(([id, text]) => [id, text.trim()])));
    form.current?.querySelectorAll<HTMLElement>("input, select, textarea")[at]?.focus();
  }
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form ref={form} onSubmit={send} noValidate>
          <DialogBody className={styles.body}>
            <DialogTitle>{texts.signOff.title}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={styles.text}>{texts.signOff.explain}</p>
              {notReady.length > 0 && <Message kind="warning" text={texts.signOff.notReady(notReady)} />}
              {questions.map((question) => (
                <Field
                  key={question.id}
                  className={styles.field}
                  label={question.label}
                  required={question.required}
                  hint={question.definition}
                  {...(isTold && { validationMessage: signOffFault(question, typed[question.id] ?? "") })}
                >
                  <Answer
                    question={question}
                    text={typed[question.id] ?? ""}
                    className={styles.input}
                    onType={(text) => type(question.id, text)}
                  />
                </Field>
              ))}
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary">
                {notReady.length > 0 ? texts.signOff.sendAnyway : texts.signOff.send}
              </Button>
              <Button onClick={onClose}>{texts.signOff.notYet}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly text: string;
  readonly className: string;
  readonly onType: (text: string) => void;
}

/** The input for a question of this type. Fluent's Field gives it its label through extra props. */
function Answer({ question: { type, choices, required }, text, className, onType, ...labelled }: AnswerProps) {
  const common = { ...labelled, value: text, className };
  if (type === "choice" || type === "likert") {
    return (
      <Select {...common} onChange={(event) => onType(event.target.value)}>
        <option value="">{texts.signOff.choose}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  if (type === "text" && !required) {
    return <Textarea {...common} resize="vertical" onChange={(_, { value }) => onType(value)} />;
  }
  return (
    <Input
      {...common}
      type={type === "date" ? "date" : "text"}
      {...(type !== "text" && type !== "date" && { inputMode: "decimal" as const })}
      onChange={(_, { value }) => onType(value)}
    />
  );
}
