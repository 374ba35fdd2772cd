import { useCallback } from "react";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { Answered } from "./Answered";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.findings;

/** What members explained in their newest versions, rule by rule. */
export function FindingsPart({ administration, of, since }: YearPartProps) {
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.findings(of), [administration, of]),
    since,
  );
  return (
    <Answered answer={answer} onRetry={askAgain}>
      {({ findings }) =>
        findings.length === 0 ? (
          <p>{texts.none}</p>
        ) : (
          <PlainTable
            caption={texts.title}
            heading={texts.heading}
            rows={findings.map(({ rule, members, explanations }) => ({
              key: rule,
              cells: [rule, members, explanations],
            }))}
          />
        )
      }
    </Answered>
  );
}
