import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Check } from "../../../actions/questionnaire/session-state";
import { listFindings } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { FindingList } from "./FindingList";
import { Fold } from "./Fold";
import { RuleOutcomes } from "./RuleOutcomes";
import { SectionProgressList } from "./SectionProgressList";

const useStyles = makeStyles({ text: { margin: 0 } });

interface CheckResultProps {
  readonly check: Check;
  readonly refusals: number;
}

/** The result of a check: progress of each section, every finding, and every rule. */
export function CheckResult({ check, refusals }: CheckResultProps) {
  const styles = useStyles();
  const findings = useMemo(() => listFindings(check), [check]);
  return (
    <>
      {check.open.length === 0 && <p className={styles.text}>{texts.readyTitle}</p>}
      <Fold title={texts.progress.title}>
        <SectionProgressList progress={check.progress} />
      </Fold>
      <FindingList findings={findings} refusals={refusals} />
      <RuleOutcomes outcomes={check.outcomes} />
    </>
  );
}
