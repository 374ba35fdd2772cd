import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { PlacedReport } from "../../../actions/report-ports";
import { mostSavings, type ReportSaving } from "../../../domain/reports/report";
import { savingsToShow } from "../../../domain/reports/savings-to-show";
import { succeed } from "../../../domain/result";
import { shortMoney } from "../../../domain/short-money";
import { reportMessages as texts } from "../../report-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
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
  /** The sheets that had a tick and have gone, or have another name now. */
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [found, look] = useAnswer(
    useMemo(
      () => async () => {
        const loaded = await loadScenarios();
        if (!loaded.ok) return loaded;
        const held = await loaded.value.workbook.readScenarios();
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
  const offered = found?.ok ? found.value.offered : [];
  const isOffered = ({ sheet }: ReportSaving) => offered.some((one) => one.sheet === sheet);
  useEffect(() => {
    if (chosen === null || found?.ok !== true) return;
    const there = chosen.filter(isOffered);
    if (there.length === chosen.length) return;
    setUnticked(chosen.filter((one) => !isOffered(one)).map(({ sheet }) => sheet));
    onChoose(there);
    // A sheet may have been renamed or deleted between two looks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found]);
  if (found === null) return <LoadingCard />;
  if (!found.ok) return <FailureCard problem={found.problem} onRetry={look} />;
  const again = (
    <Button size="small" appearance="subtle" className={styles.button} onClick={look}>
      {texts.lookAgain}
    </Button>
  );
  const gone = unticked.length > 0 && (
    <p className={styles.text} role="status">
      {texts.untickedGone(unticked)}
    </p>
  );
  if (offered.length === 0)
    return (
      <>
        {gone}
        <p className={styles.text}>{texts.noSavings}</p>
        {again}
      </>
    );
  const ticked = (chosen ?? found.value.shown).filter(isOffered);
  const isTicked = (sheet: string) => ticked.some((one) => one.sheet === sheet);
  const isFull = ticked.length >= mostSavings;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{report === undefined ? texts.savings : texts.savingsOf(report.sheet)}</legend>
      {gone}
      {offered.map(({ value, examples, ...saving }) => (
        <Checkbox
          key={saving.sheet}
          label={texts.savingOf(saving.sheet, value === null ? null : shortMoney(value), examples)}
          checked={isTicked(saving.sheet)}
          disabled={isFull && !isTicked(saving.sheet)}
          onChange={(_, { checked }) => {
            setUnticked([]);
            const others = ticked.filter(({ sheet }) => sheet !== saving.sheet);
            onChoose(checked === true ? [...others, saving] : others);
          }}
        />
      ))}
      {isFull && <p className={styles.text}>{texts.mostSavings(mostSavings)}</p>}
      {again}
    </fieldset>
  );
}
