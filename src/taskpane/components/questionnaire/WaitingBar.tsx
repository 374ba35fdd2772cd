import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

/** A submission that is kept on this machine until the club service answers. */
export function WaitingBar({ since, onSend }: { readonly since: string; readonly onSend: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.submission.waiting(formatTime(since))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onSend}>{texts.submission.sendNow}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
