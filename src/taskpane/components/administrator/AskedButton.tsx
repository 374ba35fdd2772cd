import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { administratorMessages as texts } from "../../administrator-messages";
import { useFocusBack } from "../../use-focus-back";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", flexBasis: "100%" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What to write before it is done. */
interface Words {
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded: boolean;
}

interface AskedButtonProps {
  readonly label: string;
  /** What it does, to read before it is done. */
  readonly ask: string;
  /** Null if nothing need be said. */
  readonly words: Words | null;
  readonly isWorking: boolean;
  /** Does it; the words are null if none were written. Resolves to whether it was done. */
  readonly onDo: (words: string | null) => Promise<boolean>;
}

/** A button for what is not easily undone: it says first what it does, and asks for words where they are needed. */
export function AskedButton({ label, ask, words, isWorking, onDo }: AskedButtonProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState("");
  const opener = useFocusBack(isOpen);
  const given = text.trim();
  const isMissing = words?.isNeeded === true && given === "";

  async function act() {
    if (!isMissing && (await onDo(given === "" ? null : given))) {
      setText("");
      setIsOpen(false);
    }
  }

  if (!isOpen) {
    return (
      <Button ref={opener} disabledFocusable={isWorking} onClick={() => setIsOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void act();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") setIsOpen(false);
      }}
    >
      <p className={styles.text}>{ask}</p>
      {words !== null && (
        <Field label={words.label} required={words.isNeeded} {...(words.hint !== undefined && { hint: words.hint })}>
          <Textarea autoFocus value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button
          autoFocus={words === null}
          type="submit"
          appearance="primary"
          disabledFocusable={isWorking || isMissing}
        >
          {label}
        </Button>
        <Button onClick={() => setIsOpen(false)}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
