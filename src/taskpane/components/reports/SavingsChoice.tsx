import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
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
  readonly chosen: readonly ReportSaving[];
  readonly onChoose: (savings: readonly ReportSaving[]) => void;
}

/** Which savings of the workbook's scenarios a report shows on a page of their own. */
export function SavingsChoice({ chosen, onChoose }: SavingsChoiceProps) {
  const styles = useStyles();
  const { loadScenarios } = useServices();
  const [found, look] = useAnswer(
    useMemo(
      () => async () => {
        const loaded = await loadScenarios();
        if (!loaded.ok) return loaded;
        const held = await loaded.value.workbook.readScenarios();
        return held.ok ? succeed(savingsToShow(held.value)) : held;
      },
      [loadScenarios],
    ),
  );
  const isThere = ({ sheet }: ReportSaving) => found?.ok !== true || found.value.some((one) => one.sheet === sheet);
  useEffect(() => {
    const there = chosen.filter(isThere);
    if (there.length < chosen.length) onChoose(there);
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
  if (found.value.length === 0)
    return (
      <>
        <p className={styles.text}>{texts.noSavings}</p>
        {again}
      </>
    );
  const isChosen = (sheet: string) => chosen.some((one) => one.sheet === sheet);
  const isFull = chosen.length >= mostSavings;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{texts.savings}</legend>
      {found.value.map(({ value, ...saving }) => (
        <Checkbox
          key={saving.sheet}
          label={texts.savingOf(saving.sheet, value === null ? null : shortMoney(value))}
          checked={isChosen(saving.sheet)}
          disabled={isFull && !isChosen(saving.sheet)}
          onChange={(_, { checked }) => {
            const others = chosen.filter(({ sheet }) => sheet !== saving.sheet);
            onChoose(checked === true ? [...others, saving] : others);
          }}
        />
      ))}
      {isFull && <p className={styles.text}>{texts.mostSavings(mostSavings)}</p>}
      {again}
    </fieldset>
  );
}
