import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { memberInWords } from "../../../domain/charts/member-in-words";
import { describeHomes } from "../../../domain/homes-chart/describe-homes";
import { homesColumns } from "../../../domain/homes-chart/homes-columns";
import { questionnaireMessages } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";

const texts = questionnaireMessages.homes;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface HomesChartProps {
  readonly opened: OpenedQuestionnaire;
  readonly isBusy: boolean;
}

/** Puts a chart of the questionnaire's homes into the workbook, or says what it needs. */
export function HomesChart({ opened: { club, check, member, receipts }, isBusy }: HomesChartProps) {
  const styles = useStyles();
  const { session, run, meanwhile } = useSessionWork();
  const table = check?.answers.registers[homesColumns(club)?.register.id ?? ""];
  const chart = useMemo(() => {
    const owner = { name: memberInWords(member), isSubmitted: receipts.length > 0 };
    return check && describeHomes(club, check.answers, owner);
  }, [club, check, member, receipts]);
  return (
    <div className={styles.part}>
      <p className={styles.text}>{texts.explain(homesColumns(club)?.register.label ?? "")}</p>
      {chart?.ok === false ? (
        <>
          <p className={styles.text}>{chart.problem.message}</p>
          {table !== undefined && (
            <Button
              className={styles.button}
              disabledFocusable={isBusy}
              onClick={() => void meanwhile(() => session.show({ sheet: table.sheet, cell: `A${table.firstRow}` }))}
            >
              {texts.table}
            </Button>
          )}
        </>
      ) : (
        <>
          {chart !== null && (
            <p className={styles.text}>{texts.atLastCheck(chart.value.described.title.split("\n")[0] ?? "")}</p>
          )}
          <Button
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => void run(() => session.chartHomes(), texts.added)}
          >
            {texts.insert}
          </Button>
        </>
      )}
    </div>
  );
}
