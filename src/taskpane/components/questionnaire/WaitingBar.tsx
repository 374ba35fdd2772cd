import { Button } from "@fluentui/react-components";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { Message } from "../Message";

interface WaitingBarProps {
  readonly since: string;
  /** Why the service refused it; null if it has only not been sent yet. */
  readonly refused: string | null;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

/** This workbook's queued submission, which the club service has not answered yet or has refused. */
export function WaitingBar({ since, refused, onSend, onDiscard }: WaitingBarProps) {
  const time = formatTime(since);
  return (
    <Message
      kind={refused === null ? "warning" : "error"}
      text={refused === null ? texts.submission.waiting(time) : texts.submission.notTaken(time, refused)}
    >
      <Button onClick={onSend}>{refused === null ? texts.submission.sendNow : texts.submission.sendAgain}</Button>
      {refused !== null && <Button onClick={onDiscard}>{texts.submission.discard}</Button>}
    </Message>
  );
}
