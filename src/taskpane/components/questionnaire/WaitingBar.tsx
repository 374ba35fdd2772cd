import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

interface WaitingBarProps {
  readonly since: string;
  /** Why the service refused it; null if it has only not been sent yet. */
  readonly refused: string | null;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

/** A submission of this workbook that is kept on this machine until the club service answers, or has refused it. */
export function WaitingBar({ since, refused, onSend, onDiscard }: WaitingBarProps) {
  const time = formatTime(since);
  return (
    <MessageBar intent={refused === null ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        {refused === null ? texts.submission.waiting(time) : texts.submission.notTaken(time, refused)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onSend}>{refused === null ? texts.submission.sendNow : texts.submission.sendAgain}</Button>
        {refused !== null && <Button onClick={onDiscard}>{texts.submission.discard}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
