import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { changeOfChart } from "../../../actions/cell/change-of-chart";
import { tracesOfChart } from "../../../actions/cell/traces-of-chart";
import { chartNow } from "../../../actions/chart-now";
import type { ChartCells, ChangedChart, ClubData } from "../../../actions/ports";
import { succeed } from "../../../domain/result";
import { cellMessages as texts } from "../../cell-messages";
import { useAnswer } from "../../use-answer";
import { useCells } from "../../use-cells";
import { useOpenInCompare } from "../../use-open-in-compare";
import { useServices } from "../../use-services";
import type { Work } from "../../use-work";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";
import { AboutCall } from "./AboutCall";
import { ChartChoosers } from "./ChartChoosers";
import { FigureTrace } from "./FigureTrace";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  says: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: "flex-start" },
});

interface ChartCardProps {
  readonly data: ClubData;
  readonly chart: ChartCells;
  readonly work: Work;
}

/** A chart of ours: what it says, what it compares, which can be changed here, and where its figures come from. */
export function ChartCard({ data, chart, work }: ChartCardProps) {
  const styles = useStyles();
  const { figures } = useServices();
  const { cells } = useCells();
  const openInCompare = useOpenInCompare();
  const key = JSON.stringify([chart.kind, chart.parameters, chart.isBroken ?? false]);
  const ask = useCallback(async () => {
    const now = await chartNow(figures, chart);
    if (!now.ok) return now;
    if (now.value === null) return succeed(null);
    return succeed({ ...now.value, traced: await tracesOfChart(figures, now.value, chart.parameters) });
    // The same question as long as it compares the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [figures, key]);
  const [answer, askAgain] = useAnswer(ask, data);
  // The choosers stay while what they chose is looked up, or the keyboard would lose its place.
  const [last, setLast] = useState(answer);
  if (answer !== null && answer !== last) setLast(answer);
  const latest = answer ?? last;
  if (latest === null) return <LoadingCard />;

  const now = latest.ok ? latest.value : null;
  const putBack = (changed: ChangedChart) =>
    void work.run(
      async () => cells?.restoreChart(changed) ?? succeed([]),
      (left) => texts.chartRestored(chart.chart, changed, left),
    );
  const change = (role: string, value: string) =>
    void work.run(
      async () => {
        const values =
          now === null
            ? succeed(new Map([[rowOf(role), value]]))
            : await changeOfChart(figures, chart, now, role, value);
        if (!values.ok || cells === null) return values.ok ? succeed(null) : values;
        return cells.changeChart(chart.name, values.value);
      },
      (changed) =>
        changed && {
          kind: "done",
          text: texts.chartChanged(chart.chart),
          next: { label: texts.putBack, take: () => putBack(changed) },
        },
    );
  const rowOf = (role: string) => chart.rows.findIndex((row) => row.role === role);
  const shown = answer === null ? null : now;
  const [title = "", line = ""] = shown?.said.ok ? shown.said.value.title.split("\n") : [];
  const traced = shown?.traced ?? [];
  const [first] = traced;
  const { peers, year } = chart.parameters;
  return (
    <div className={styles.card}>
      {title !== "" && (
        <div>
          <h3 className={styles.says}>{title}</h3>
          <p className={styles.line}>{line}</p>
        </div>
      )}
      {shown?.said.ok === false && <Message kind="error" text={shown.said.problem.message} />}
      {answer?.ok === false && <FailureCard problem={answer.problem} onRetry={askAgain} />}
      {chart.report !== null ? (
        <p className={styles.line}>{texts.ofReport}</p>
      ) : (
        <ChartChoosers
          data={now?.clubs[0] ?? data}
          chart={chart}
          choices={now?.choices ?? null}
          onChange={change}
          isWorking={work.isWorking}
        />
      )}
      {answer === null && <LoadingCard />}
      {first !== undefined && (
        <Button
          size="small"
          className={styles.button}
          onClick={() =>
            openInCompare({
              club: first.about.data.release.stamp.club,
              indicator: first.about.indicator.id,
              peers,
              ...(year !== "" && { year }),
            })
          }
        >
          {texts.compare}
        </Button>
      )}
      {traced.length === 1 && first !== undefined ? (
        <>
          <FigureTrace {...first} isOpen />
          <h4 className={styles.heading}>{texts.about}</h4>
          <AboutCall about={first.about} />
        </>
      ) : (
        traced.map(({ about, trace }) => (
          <Fold key={about.indicator.id} title={about.indicator.label}>
            <div className={styles.card}>
              <FigureTrace about={about} trace={trace} isOpen={false} />
              <AboutCall about={about} />
            </div>
          </Fold>
        ))
      )}
    </div>
  );
}
