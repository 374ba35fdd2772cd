import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { mostBudgetRows } from "../../actions/benchmark-ports";
import type { ClubData } from "../../actions/ports";
import { areaOfBudget } from "../../domain/benchmark/budget-block";
import { budgetText } from "../../domain/benchmark/budget-text";
import { mergeLabels, type RecalledProposal, recallLabels } from "../../domain/benchmark/kept-label";
import type { Measure } from "../../domain/benchmark/measure-of";
import { proposeIndicators } from "../../domain/benchmark/propose-indicators";
import { type Budget, readBudget } from "../../domain/benchmark/read-budget";
import { columnLetters, formatArea } from "../../domain/cell-area";
import { isSheetOf } from "../../domain/questionnaire/is-sheet-of";
import { succeed } from "../../domain/result";
import type { SelectedBudget } from "../../actions/benchmark-ports";
import { benchmarkMessages as texts } from "../benchmark-messages";
import { BenchmarkColumns } from "../components/benchmark/BenchmarkColumns";
import { ProposalTable } from "../components/benchmark/ProposalTable";
import { Chooser } from "../components/Chooser";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { ToldBar } from "../components/ToldBar";
import { useAnswer } from "../use-answer";
import { type BenchmarkLine, type BenchmarkWork, useBenchmarkWork } from "../use-benchmark-work";
import { useCells } from "../use-cells";
import { type BenchmarkServices, useServices } from "../use-services";
import { type Told, useWork } from "../use-work";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
  beside: { display: "flex", flexWrap: "wrap", gap: "4px 8px", "& > *": { flex: "1 1 120px" } },
});

interface BenchmarkPageProps {
  readonly data: ClubData;
  /** The group that is chosen in Compare. */
  readonly peers: string;
  readonly onBack: () => void;
}

/** Benchmark what I have: read a budget, decide what its lines mean, and write live figures beside it. */
export function BenchmarkPage({ data, peers, onBack }: BenchmarkPageProps) {
  const styles = useStyles();
  const { loadBenchmark } = useServices();
  const [services, askAgain] = useAnswer(loadBenchmark);
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      {services === null && <LoadingCard />}
      {services?.ok === false && <FailureCard problem={services.problem} onRetry={askAgain} />}
      {services?.ok && <BenchmarkSteps data={data} peers={peers} services={services.value} />}
    </InnerPage>
  );
}

function BenchmarkSteps({
  data,
  peers,
  services,
}: Omit<BenchmarkPageProps, "onBack"> & { readonly services: BenchmarkServices }) {
  const styles = useStyles();
  const { figures } = useServices();
  const { questionnaire } = useCells();
  const work = useBenchmarkWork(services);
  const running = useWork();
  const { run, isWorking, told, tell } = running;
  const { selected, budget, directory, lines } = work;

  const [isReading, setIsReading] = useState(false);
  const read = () => {
    setIsReading(true);
    return readSelection().finally(() => setIsReading(false));
  };
  const readSelection = () =>
    run(
      async () => {
        const chosen = await services.workbook.readBudget();
        if (!chosen.ok) return chosen;
        const [listed, inWorkbook] = [await figures.directory(), await services.workbook.readLabels()];
        if (!listed.ok) return listed;
        const onMachine = await services.memory.read();
        // What the workbook keeps was decided for this budget, so it counts before what this machine has of others.
        const kept = mergeLabels(onMachine, inWorkbook.ok ? inWorkbook.value : []);
        return succeed({ chosen: chosen.value, directory: listed.value, kept });
      },
      ({ chosen, directory: listed, kept }): Told | string => {
        const warning = (text: string): Told => ({ kind: "warning", text });
        if (chosen === null) return warning(texts.nothing);
        if (typeof chosen === "number") return warning(texts.tooMany(chosen, mostBudgetRows));
        if (questionnaire !== null && isSheetOf(questionnaire, chosen.head)) return warning(texts.onQuestionnaire);
        const found = readBudget(chosen.block);
        if (found === null) return warning(texts.noLabels);
        if (found.lines.length === 0)
          return warning(found.columns.amounts.length === 0 ? texts.noAmounts : texts.noLabels);
        const { club } = data.release.stamp;
        work.begin({ selected: chosen, directory: listed, kept, club });
        const proposals = proposeIndicators(listed, found, { measure: work.measure, club });
        return texts.found(countsOf(recallLabels(listed, proposals, kept)));
      },
    );
  const toConfirm = lines.filter(({ isOpen, proposal }) => isOpen && proposal.indicator !== null);
  const confirmAll = () => {
    work.decide(toConfirm.map(({ proposal }) => [proposal.line.row, { indicator: proposal.indicator }]));
    tell(texts.confirmedAll(toConfirm.length));
  };
  return (
    <div className={styles.steps}>
      <Button
        appearance={selected === null ? "primary" : "secondary"}
        className={styles.button}
        disabledFocusable={isWorking}
        onClick={() => void read()}
      >
        {selected === null ? texts.read : texts.readAgain}
      </Button>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && (isReading ? texts.reading : texts.working)}
      </ToldBar>
      {selected !== null && budget !== null && directory !== null && (
        <>
          <Taken selected={selected} budget={budget} work={work} />
          {toConfirm.length > 1 && (
            <Button size="small" className={styles.button} onClick={confirmAll}>
              {texts.confirmAll(toConfirm.length)}
            </Button>
          )}
          {groupsOf(lines).map(({ group, within }) => (
            <ProposalTable
              // Another budget begins at the top again.
              key={`${group} ${selected.block.sheet} ${selected.block.top} ${selected.block.left}`}
              title={texts.groups[group](within.length)}
              lines={within}
              directory={directory}
              onDecide={work.decide}
            />
          ))}
          <BenchmarkColumns
            data={data}
            peers={peers}
            services={services}
            work={work}
            selected={selected}
            budget={budget}
            running={running}
          />
        </>
      )}
    </div>
  );
}

/** Which budget was read, in what its amounts are, and by what it is compared. */
function Taken({
  selected: { block },
  budget,
  work,
}: {
  readonly selected: SelectedBudget;
  readonly budget: Budget;
  readonly work: BenchmarkWork;
}) {
  const styles = useStyles();
  const { columns, lines, scale } = budget;
  const headingOf = (column: number) =>
    block.rows
      .slice(0, columns.firstLine)
      .map((cells) => (typeof cells[column] === "number" ? String(cells[column]) : budgetText(cells[column])))
      .filter((text) => text !== "")
      .join(" ");
  return (
    <>
      <p className={styles.text}>{texts.taken(block.sheet, formatArea(areaOfBudget(block)), lines.length, scale)}</p>
      <div className={styles.beside}>
        {columns.amounts.length > 1 && (
          <Chooser
            size="small"
            label={texts.amounts}
            options={columns.amounts.map((column) => ({
              value: String(column),
              text: texts.column(columnLetters(block.left + column), headingOf(column)),
            }))}
            selected={String(columns.amount)}
            onSelect={(value) => work.setAmounts(Number(value))}
          />
        )}
        <Chooser
          size="small"
          label={texts.measure}
          options={(["cost of one", "amounts"] as const).map((value) => ({ value, text: texts.measures[value] }))}
          selected={work.measure}
          onSelect={(value) => work.setMeasure(value as Measure)}
        />
      </div>
    </>
  );
}

const groups = ["to decide", "ready", "none"] as const;

/** The lines by what was found at first, so that a line stays where it is while it is decided. */
function groupsOf(lines: readonly BenchmarkLine[]) {
  const groupOf = ({ proposal: { confidence } }: BenchmarkLine): (typeof groups)[number] =>
    confidence === "none" ? "none" : confidence === "check" || confidence === "choose" ? "to decide" : "ready";
  return groups
    .map((group) => ({ group, within: lines.filter((line) => groupOf(line) === group) }))
    .filter(({ within }) => within.length > 0);
}

function countsOf(proposals: readonly RecalledProposal[]) {
  const counts = { sure: 0, check: 0, choose: 0, none: 0, "last time": 0 };
  for (const { confidence } of proposals) counts[confidence] += 1;
  return counts;
}
