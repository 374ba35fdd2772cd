import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PinnedClub } from "../../../actions/refresh-ports";
import { pinMessages as texts } from "../../pin-messages";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  text: { margin: 0 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PinnedPartProps {
  readonly pin: PinnedClub;
  readonly isWorking: boolean;
  /** Asks what a newer release would change. */
  readonly onAsk: () => void;
  readonly onUnpin: () => void;
}

/** A club of which the workbook is pinned to a release: which, whether a newer one is out, and how to go on. */
export function PinnedPart({ pin, isWorking, onAsk, onUnpin }: PinnedPartProps) {
  const styles = useStyles();
  const { label, version, newest, problem } = pin;
  const isBehind = newest !== null && newest.version > version;
  return (
    <div className={styles.part}>
      <p className={styles.text}>
        {texts.is(label, version)} {newest === null ? texts.notYours : isBehind ? texts.isOut(newest) : texts.isNewest}
      </p>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem.message}
        </p>
      )}
      <div className={styles.buttons}>
        {isBehind && problem === null && (
          <Button size="small" disabledFocusable={isWorking} onClick={onAsk}>
            {texts.what}
          </Button>
        )}
        <Button
          size="small"
          title={texts.unpinHint}
          aria-label={`${texts.unpin} ${label}`}
          disabledFocusable={isWorking}
          onClick={onUnpin}
        >
          {texts.unpin}
        </Button>
      </div>
    </div>
  );
}
