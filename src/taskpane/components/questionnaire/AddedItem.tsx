import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Added } from "../../../actions/questionnaire-ports";
import { addedMessages as texts } from "../../added-messages";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  chart: { margin: 0, whiteSpace: "pre-line" },
  parts: { margin: 0, paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AddedItemProps {
  readonly added: Added;
  /** Whether a questionnaire is open in the workbook. */
  readonly isOpen: boolean;
  /** Whether something is being removed; if so, another click does nothing. */
  readonly isWorking: boolean;
  readonly onRemove: () => void;
}

/** Something that Yardstick added to the workbook. Before removing it, says what will be lost and asks. */
export function AddedItem({ added, isOpen, isWorking, onRemove }: AddedItemProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const { kind, titles = [], parts, obstacle } = added;
  const loses = texts.loses(added, isOpen);
  return (
    <li className={styles.item}>
      <p className={styles.title}>{texts.kinds[kind]}</p>
      {titles.map((title, at) => (
        <p key={at} className={styles.chart}>
          {title}
        </p>
      ))}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.what}>{texts.part(part)}</li>
        ))}
      </ul>
      {obstacle !== null && <p className={styles.text}>{texts.obstacle(obstacle)}</p>}
      {obstacle === null && !isAsking && (
        <Button
          size="small"
          disabledFocusable={isWorking}
          onClick={() => (loses === null ? onRemove() : setIsAsking(true))}
        >
          {texts.remove[kind]}
        </Button>
      )}
      {obstacle === null && isAsking && (
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
      )}
    </li>
  );
}
