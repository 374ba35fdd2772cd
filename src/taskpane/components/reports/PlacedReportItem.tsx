import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedReport } from "../../../actions/report-ports";
import { findReportKind } from "../../../domain/reports/index";
import type { ReportSaving } from "../../../domain/reports/report";
import type { ReportDefinition } from "../../../domain/reports/report-definition";
import { titleOfReport } from "../../../domain/reports/title-of-report";
import { reportMessages as texts } from "../../report-messages";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";
import { LazySavingsChoice } from "./LazySavingsChoice";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  text: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PlacedReportItemProps {
  readonly report: PlacedReport;
  /** Null if none of the user's clubs has it any more. */
  readonly definition: ReportDefinition | null;
  readonly isWorking: boolean;
  readonly onShow: () => void;
  /** @returns whether it was done */
  readonly onUpdate: (definition: ReportDefinition, savings?: readonly ReportSaving[]) => Promise<boolean>;
}

/** One report in the workbook. */
export function PlacedReportItem({ report, definition, isWorking, onShow, onUpdate }: PlacedReportItemProps) {
  const styles = useStyles();
  /** The savings that its next update is to show; null as long as nobody chose others. */
  const [savings, setSavings] = useState<readonly ReportSaving[] | null>(null);
  const { lostSavings } = report;
  const update = async (of: ReportDefinition) => {
    if (await onUpdate(of, savings ?? undefined)) setSavings(null);
  };
  return (
    <li className={styles.item}>
      <p className={styles.name}>{report.sheet}</p>
      <p className={styles.text}>
        {definition === null ? texts.unknown : texts.about(titleOfReport(definition), report.pages)}
      </p>
      {definition !== null && lostSavings.length > 0 && <Message kind="warning" text={texts.lost(lostSavings)} />}
      {definition !== null && lostSavings.length === 0 && report.isStale && (
        <Message kind="warning" text={texts.stale} />
      )}
      {definition !== null && findReportKind(definition.kind)?.showsSavings && (
        <Fold title={texts.choose}>
          <LazySavingsChoice report={report} chosen={savings} onChoose={setSavings} />
        </Fold>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isWorking} onClick={onShow}>
          {texts.show}
        </Button>
        {definition !== null && (
          <Button
            size="small"
            title={texts.updateHint}
            disabledFocusable={isWorking}
            onClick={() => void update(definition)}
          >
            {texts.update}
          </Button>
        )}
      </div>
    </li>
  );
}
