import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../domain/questionnaire/finding";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";

interface ConfirmButtonProps {
  /** Those of the filled-in answers to confirm. */
  readonly findings: readonly Finding[];
  readonly label: string;
}

/** Confirms answers that Yardstick filled in, with one click. */
export function ConfirmButton({ findings, label }: ConfirmButtonProps) {
  const { session, run, isWorking } = useSessionWork();
  return (
    <Button
      size="small"
      disabledFocusable={isWorking}
      onClick={() =>
        void run(
          () => session.confirm(findings),
          (count) => texts.finding.confirmed(count),
        )
      }
    >
      {label}
    </Button>
  );
}
