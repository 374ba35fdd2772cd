import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useExplain } from "../../use-explain";
import { ExplanationBox } from "./ExplanationBox";

interface ExplainAllProps {
  /** Names the draft of the explanation. */
  readonly about: string;
  readonly findings: readonly Finding[];
}

/** Explains all findings of one kind with the same words. */
export function ExplainAll({ about, findings }: ExplainAllProps) {
  const explain = useExplain(findings);
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setIsAsking(true)}>
        {texts.explanation.explainAll(findings.length)}
      </Button>
    );
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
