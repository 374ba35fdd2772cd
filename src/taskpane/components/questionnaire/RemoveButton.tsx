import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { addedMessages as texts } from "../../added-messages";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RemoveButtonProps {
  /** What the button says. */
  readonly label: string;
  /** What will be lost; null if nothing will be, so that we need not ask. */
  readonly loses: string | null;
  /** Whether something is being removed; if so, another click does nothing. */
  readonly isWorking: boolean;
  readonly onRemove: () => void;
}

/** Removes something. Before that, says what will be lost and asks. */
export function RemoveButton({ label, loses, isWorking, onRemove }: RemoveButtonProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button
        size="small"
        disabledFocusable={isWorking}
        onClick={() => (loses === null ? onRemove() : setIsAsking(true))}
      >
        {label}
      </Button>
    );
  return (
    <>
      <p className={styles.text} role="status">
        {loses}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setIsAsking(false);
            onRemove();
          }}
        >
          {texts.yes}
        </Button>
        <Button autoFocus size="small" appearance="primary" onClick={() => setIsAsking(false)}>
          {texts.no}
        </Button>
      </div>
    </>
  );
}
