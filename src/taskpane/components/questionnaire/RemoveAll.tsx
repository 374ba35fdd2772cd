import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Added } from "../../../actions/questionnaire-ports";
import { addedMessages as texts } from "../../added-messages";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RemoveAllProps {
  /** What can be removed. */
  readonly added: readonly Added[];
  readonly isWorking: boolean;
  readonly onRemove: () => void;
}

/** Removes all that can be removed together, after saying what that is and that it can't be undone. */
export function RemoveAll({ added, isWorking, onRemove }: RemoveAllProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button size="small" disabledFocusable={isWorking} onClick={() => setIsAsking(true)}>
        {texts.removeAll}
      </Button>
    );
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {texts.losesAll(added)}
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
    </div>
  );
}
