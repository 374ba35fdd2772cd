import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { peerGroupMessages as texts } from "../../peer-group-messages";

const useStyles = makeStyles({
  // Always visible, even in a long list of authorities.
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface EditorButtonsProps {
  readonly isWorking: boolean;
  /** Why it can't be saved, shown besides the marks above; null if it can. */
  readonly fault: string | null;
  /** Whether leaving would lose anything. */
  readonly isChanged: boolean;
  readonly onCancel: () => void;
}

/** Buttons to save the form or leave it: at once if nothing would be lost, otherwise after asking in place. */
export function EditorButtons({ isWorking, fault, isChanged, onCancel }: EditorButtonsProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={styles.place}>
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {isAsking && (
        <p className={styles.text} role="alert">
          {texts.editor.discard}
        </p>
      )}
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button onClick={onCancel}>{texts.editor.reallyDiscard}</Button>
            <Button autoFocus onClick={() => setIsAsking(false)}>
              {texts.editor.goOn}
            </Button>
          </>
        ) : (
          <>
            <Button type="submit" appearance="primary" disabledFocusable={isWorking}>
              {texts.editor.save}
            </Button>
            <Button onClick={() => (isChanged ? setIsAsking(true) : onCancel())}>{texts.editor.cancel}</Button>
          </>
        )}
      </div>
    </div>
  );
}
