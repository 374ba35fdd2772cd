import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/questionnaire/finding";
import { findingName } from "../../../domain/questionnaire/finding-name";
import { repairInWords } from "../../fixes";
import type { ListedFinding } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useExplain } from "../../use-explain";
import { useRepair } from "../../use-repair";
import { ExplanationBox } from "./ExplanationBox";
import { Facts } from "./Facts";
import { FixAll } from "./FixAll";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 12px 28px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", ":empty": { display: "none" } },
  fix: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingDetailsProps {
  readonly listed: ListedFinding;
  /** All findings that the same repair fixes, including this one if it can be repaired. */
  readonly fixable: readonly Finding[];
}

/** What we found and expected, how to fix it, and the buttons to do so here. */
export function FindingDetails({ listed, fixable }: FindingDetailsProps) {
  const styles = useStyles();
  const repairCells = useRepair();
  const { finding, state, explained, refused, critique } = listed;
  const { repair } = finding;
  const explain = useExplain([finding]);
  return (
    <div className={styles.details}>
      <p className={styles.fix}>{finding.fix}</p>
      <div className={styles.buttons}>
        {repair !== null && (
          <Button size="small" onClick={() => repairCells([finding])}>
            {texts.finding.fixOne(repairInWords(repair))}
          </Button>
        )}
        {repair !== null && fixable.length > 1 && <FixAll findings={fixable} />}
      </div>
      <Facts
        isNarrow
        facts={[
          [texts.finding.seen, finding.seen],
          [texts.finding.expected, finding.expected],
          [texts.finding.source, finding.source],
          [texts.finding.rule, `${finding.code}@${finding.version}`],
        ]}
      />
      {finding.explainable ? (
        <ExplanationBox
          about={findingName(finding)}
          explained={explained}
          refused={refused}
          critique={critique}
          onSave={explain}
        />
      ) : (
        state === "fix" && <p className={styles.note}>{texts.finding.notExplainable}</p>
      )}
    </div>
  );
}
