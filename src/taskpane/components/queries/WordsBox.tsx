import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { mostOfMessage } from "../../../contract/queries";
import type { Result } from "../../../domain/result";
import { settle } from "../../../actions/settle";
import { queryMessages as texts } from "../../query-messages";
import { useDraft } from "../../use-drafts";

const useStyles = makeStyles({
  // By default a text box is twenty letters wide.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface WordsBoxProps {
  /** What the words are about; they are kept under it while they are typed. */
  readonly about: string;
  readonly words: { readonly label: string; readonly send: string; readonly sent: string };
  /** Sends the words. Tried again with the same words, the id is the same, so that they are kept once. */
  readonly onSend: (message: { readonly id: string; readonly words: string }) => Promise<Result<unknown>>;
}

/** A box for words to the club. What was typed stays until it has been accepted, also where sending it fails. */
export function WordsBox({ about, words: { label, send, sent }, onSend }: WordsBoxProps) {
  const styles = useStyles();
  const [draft, setDraft] = useDraft(`query ${about}`);
  const [told, setTold] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const isSending = useRef(false);
  const tried = useRef<{ readonly id: string; readonly words: string } | null>(null);
  const text = draft ?? "";

  async function sendNow() {
    const words = text.trim();
    if (words === "" || isSending.current) return;
    isSending.current = true;
    if (tried.current?.words !== words) tried.current = { id: crypto.randomUUID(), words };
    const message = tried.current;
    setTold(texts.sending);
    setFault(null);
    const result = await settle(() => onSend(message));
    isSending.current = false;
    setTold(result.ok ? sent : "");
    if (!result.ok) return setFault(texts.notSent(result.problem.message));
    tried.current = null;
    // Words typed meanwhile stay.
    setDraft((now) => (now?.trim() === words ? null : now));
  }

  return (
    <div className={styles.box}>
      <Field
        className={styles.field}
        label={label}
        hint={texts.noNames}
        {...(fault !== null && { validationState: "error", validationMessage: fault })}
      >
        <Textarea
          textarea={{ style: { minWidth: 0 }, maxLength: mostOfMessage }}
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setTold("");
            setDraft(value);
          }}
        />
      </Field>
      <div className={styles.line}>
        <Button size="small" disabledFocusable={text.trim() === ""} onClick={() => void sendNow()}>
          {send}
        </Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
