import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedReport } from "../../../actions/report-ports";
import type { ReportSaving } from "../../../domain/reports/report";
import type { ReportDefinition } from "../../../domain/reports/report-definition";
import { reportMessages as texts } from "../../report-messages";
import { PlacedReportItem } from "./PlacedReportItem";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
});

interface PlacedReportsProps {
  readonly placed: readonly PlacedReport[];
  readonly offered: readonly ReportDefinition[];
  readonly isWorking: boolean;
  readonly onShow: (name: string) => void;
  /**
   * @param savings those that it is to show, if the user has chosen others
   * @returns whether it was done
   */
  readonly onUpdate: (
    definition: ReportDefinition,
    report: PlacedReport,
    savings?: readonly ReportSaving[],
  ) => Promise<boolean>;
}

/** The reports in the workbook: go to one, or make it again from the newest figures. */
export function PlacedReports({ placed, offered, isWorking, onShow, onUpdate }: PlacedReportsProps) {
  const styles = useStyles();
  if (placed.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.placed}>
      <h3 className={styles.title}>{texts.placed}</h3>
      <ul className={styles.list}>
        {placed.map((report) => (
          <PlacedReportItem
            key={report.name}
            report={report}
            definition={offered.find(({ id }) => id === report.id) ?? null}
            isWorking={isWorking}
            onShow={() => onShow(report.name)}
            onUpdate={(definition, savings) => onUpdate(definition, report, savings)}
          />
        ))}
      </ul>
    </section>
  );
}
