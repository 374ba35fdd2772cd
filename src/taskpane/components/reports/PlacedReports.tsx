import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedReport } from "../../../actions/report-ports";
import type { ReportDefinition } from "../../../domain/reports/report-definition";
import { titleOfReport } from "../../../domain/reports/title-of-report";
import { reportMessages as texts } from "../../report-messages";
import { Message } from "../Message";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  text: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PlacedReportsProps {
  readonly placed: readonly PlacedReport[];
  readonly offered: readonly ReportDefinition[];
  readonly isWorking: boolean;
  readonly onShow: (name: string) => void;
  readonly onUpdate: (definition: ReportDefinition, report: PlacedReport) => void;
}

/** The reports in the workbook: go to one, or make it again from the newest figures. */
export function PlacedReports({ placed, offered, isWorking, onShow, onUpdate }: PlacedReportsProps) {
  const styles = useStyles();
  if (placed.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.placed}>
      <h3 className={styles.title}>{texts.placed}</h3>
      <ul className={styles.list}>
        {placed.map((report) => {
          const definition = offered.find(({ id }) => id === report.id);
          return (
            <li key={report.name} className={styles.item}>
              <p className={styles.name}>{report.sheet}</p>
              <p className={styles.text}>
                {definition === undefined ? texts.unknown : texts.about(titleOfReport(definition), report.pages)}
              </p>
              {definition !== undefined && report.isStale && <Message kind="warning" text={texts.stale} />}
              <div className={styles.buttons}>
                <Button size="small" disabledFocusable={isWorking} onClick={() => onShow(report.name)}>
                  {texts.show}
                </Button>
                {definition !== undefined && (
                  <Button
                    size="small"
                    title={texts.updateHint}
                    disabledFocusable={isWorking}
                    onClick={() => onUpdate(definition, report)}
                  >
                    {texts.update}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
