import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { reportMessages as texts } from "../../report-messages";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", paddingBlock: "4px" },
  text: { margin: 0 },
});

interface CancellableBarProps {
  readonly text: string;
  readonly done: number;
  /** 0 as long as it is not known. */
  readonly all: number;
  /** Whether it can't be cancelled any more, or has been. */
  readonly isTooLate?: boolean;
  readonly onCancel: () => void;
}

/** How far something is that takes a while, with a button to stop it as long as that can be done. */
export function CancellableBar({ text, done, all, isTooLate = false, onCancel }: CancellableBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} max={all || 1} {...(all > 0 && { value: done })} />
      <Button size="small" disabledFocusable={isTooLate} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
