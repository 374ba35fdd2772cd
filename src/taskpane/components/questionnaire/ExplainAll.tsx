import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../../domain/problems";
import type { Finding } from "../../../domain/questionnaire/finding";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { ExplanationBox } from "./ExplanationBox";

interface ExplainAllProps {
  /** Names the draft of the explanation. */
  readonly about: string;
  readonly findings: readonly Finding[];
}

/** Explains all findings of one kind with the same words. */
export function ExplainAll({ about, findings }: ExplainAllProps) {
  const { session, meanwhile } = useSessionWork();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setIsAsking(true)}>
        {texts.explanation.explainAll(findings.length)}
      </Button>
    );
  }
  async function explain(text: string): Promise<Problem | null> {
    const explained = await meanwhile(
      () => session.explain(findings, text),
      undefined,
      // The box itself reports an explanation that is too short.
      ({ code, message }) => (code === "explanation-too-short" ? null : message),
    );
    return explained.ok ? null : explained.problem;
  }
  return (
    <ExplanationBox
      label={texts.explanation.ofAll(findings.length)}
      about={about}
      explained={null}
      refused={undefined}
      critique={null}
      onSave={explain}
    />
  );
}
