import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlacedReport } from "../../../actions/report-ports";
import { mostSavings, type ReportSaving } from "../../../domain/reports/report";
import { savingsToShow } from "../../../domain/reports/savings-to-show";
import { succeed } from "../../../domain/result";
import { shortMoney } from "../../../domain/short-money";
import { reportMessages as texts } from "../../report-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
import { readWorkbookScenarios } from "../../use-workbook-scenarios";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";

const useStyles = makeStyles({
  part: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SavingsChoiceProps {
  /** The report that shows them already; left out for one that is to be made. */
  readonly report?: PlacedReport;
  /** Null as long as nobody chose others than that report shows. */
  readonly chosen: readonly ReportSaving[] | null;
  readonly onChoose: (savings: readonly ReportSaving[]) => void;
}

/** Which savings of the workbook's scenarios a report shows on a page of their own. */
export function SavingsChoice({ report, chosen, onChoose }: SavingsChoiceProps) {
  const styles = useStyles();
  const { loadScenarios, workbook } = useServices();
  const name = report?.name;
  const [found, look] = useAnswer(
    useMemo(
      () => async () => {
        const held = await readWorkbookScenarios(loadScenarios);
        if (!held.ok) return held;
        // Read with the sheets: the report may have been listed before one of them was renamed.
        const placed = name === undefined ? succeed([]) : await workbook.readReports();
        if (!placed.ok) return placed;
        const shown = placed.value.find((one) => one.name === name)?.savings ?? [];
        return succeed({ offered: savingsToShow(held.value), shown });
      },
      [loadScenarios, workbook, name],
    ),
    report,
  );
  if (found === null) return <LoadingCard />;
  if (!found.ok) return <FailureCard problem={found.problem} onRetry={look} />;
  const { offered, shown } = found.value;
  const isOffered = ({ sheet }: ReportSaving) => offered.some((one) => one.sheet === sheet);
  const again = (
    <Button size="small" appearance="subtle" className={styles.button} onClick={look}>
      {texts.lookAgain}
    </Button>
  );
  const ticked = chosen ?? shown.filter(isOffered);
  // A sheet may have been renamed or deleted since it was ticked.
  const gone = ticked.filter((one) => !isOffered(one));
  if (offered.length === 0 && gone.length === 0)
    return (
      <>
        <p className={styles.text}>{texts.noSavings}</p>
        {again}
      </>
    );
  const isTicked = (sheet: string) => ticked.some((one) => one.sheet === sheet);
  const isFull = ticked.length >= mostSavings;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{report === undefined ? texts.savings : texts.savingsOf(report.sheet)}</legend>
      {offered.map(({ value, examples, ...saving }) => (
        <Checkbox
          key={saving.sheet}
          label={texts.savingOf(saving.sheet, value === null ? null : shortMoney(value), examples)}
          checked={isTicked(saving.sheet)}
          disabled={isFull && !isTicked(saving.sheet)}
          onChange={(_, { checked }) => {
            const others = ticked.filter(({ sheet }) => sheet !== saving.sheet);
            onChoose(checked === true ? [...others, saving] : others);
          }}
        />
      ))}
      {gone.map(({ sheet }) => (
        <Checkbox
          key={sheet}
          label={texts.goneOf(sheet)}
          checked
          onChange={() => onChoose(ticked.filter((one) => one.sheet !== sheet))}
        />
      ))}
      {isFull && <p className={styles.text}>{texts.mostSavings(mostSavings)}</p>}
      {again}
    </fieldset>
  );
}
