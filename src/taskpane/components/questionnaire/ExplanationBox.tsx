import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Refused } from "../../../actions/questionnaire-ports";
import type { Problem } from "../../../domain/problems";
import type { FoundExplanation } from "../../../domain/questionnaire/explanation-of";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useDraft } from "../../use-drafts";
import { Message } from "../Message";

const useStyles = makeStyles({
  // By default a text box is twenty letters wide.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface ExplanationBoxProps {
  /** "Your explanation" if left out. */
  readonly label?: string;
  /** Which finding it is about. */
  readonly about: string;
  readonly explained: FoundExplanation | null;
  /** What was typed for it on the findings sheet but not saved; undefined if nothing. */
  readonly refused: Refused | undefined;
  /** What the check says about the explanation; null if nothing. */
  readonly critique: string | null;
  /** Resolves to the reason if it was not saved; null if it was. */
  readonly onSave: (text: string) => Promise<Problem | null>;
}

/**
 * A box for explaining a finding. Saves when the user leaves it or presses Save; until then, the text is kept even if
 * the list changes. A lapsed explanation is shown with the reason, to confirm or change.
 */
export function ExplanationBox({
  label = texts.explanation.label,
  about,
  explained,
  refused,
  critique,
  onSave,
}: ExplanationBoxProps) {
  const styles = useStyles();
  const [draft, setDraft] = useDraft(`explanation ${about}`);
  const [state, setState] = useState<"idle" | "saving" | "saved" | "failed">("idle");
  const [fault, setFault] = useState<Problem | null>(null);
  /** The text being saved, because leaving the box to press the button would save it twice. */
  const sending = useRef<string | null>(null);
  const saved = explained?.explanation.text ?? "";
  const text = draft ?? refused?.text ?? saved;
  const isChanged = draft !== null && draft.trim() !== saved;

  async function save(words: string) {
    if (sending.current === words) return;
    sending.current = words;
    setState("saving");
    const problem = await onSave(words.trim());
    if (sending.current !== words) return;
    sending.current = null;
    setState(problem === null ? "saved" : "failed");
    setFault(problem);
    // Text typed while it was being saved stays a draft.
    if (problem === null) setDraft((now) => (now === words ? null : now));
  }
  // A refused explanation is reported here; other problems are reported above, like those of any action.
  const refusal =
    state === "failed" && fault?.code === "explanation-too-short"
      ? fault
      : isChanged
        ? null
        : (refused?.problem ?? null);
  const validation =
    refusal !== null
      ? ({ validationState: "error", validationMessage: refusal.message } as const)
      : critique !== null && !isChanged
        ? ({ validationState: "warning", validationMessage: critique } as const)
        : {};

  const told =
    state === "saving"
      ? texts.explanation.saving
      : state === "failed"
        ? texts.explanation.notSaved
        : isChanged
          ? texts.explanation.unsaved
          : state === "saved"
            ? texts.explanation.saved
            : "";
  return (
    <div className={styles.box}>
      {explained?.lapsed && (
        <Message kind="warning" text={explained.lapsed}>
          {!isChanged && <Button onClick={() => void save(saved)}>{texts.explanation.stillTrue}</Button>}
        </Message>
      )}
      <Field className={styles.field} label={label} hint={texts.explanation.standard} {...validation}>
        <Textarea
          textarea={{ style: { minWidth: 0 } }}
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setState("idle");
            setDraft(value);
          }}
          onBlur={() => {
            if (isChanged) void save(text);
          }}
        />
      </Field>
      <div className={styles.line}>
        <Button size="small" disabledFocusable={!isChanged} onClick={() => void save(text)}>
          {texts.explanation.save}
        </Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
