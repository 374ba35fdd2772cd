import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, useSyncExternalStore } from "react";
import { cellFigures, type Figure } from "../../actions/figure";
import { figureFormula } from "../../actions/figure-formula";
import { insertChart } from "../../actions/insert-chart";
import { insertChartOfSeveral, type SeveralChoice } from "../../actions/insert-chart-of-several";
import { insertFormula } from "../../actions/insert-formula";
import { heldBy } from "../../actions/cell/held-by";
import { isSheetOf } from "../../domain/questionnaire/is-sheet-of";
import { placeInWords } from "../../actions/cell/place-in-words";
import type { ChartPlace, Choice, ClubData, WorkbookCells, WrittenCell } from "../../actions/ports";
import { charts, findChart, usualChart } from "../../domain/charts/index";
import type { CellPlace } from "../../domain/cell-place";
import type { PeerSources } from "../../domain/peers/peer-sources";
import type { Indicator } from "../../domain/release/indicator";
import { lazyPart } from "../lazy-part";
import { insertMessages } from "../insert-messages";
import { messages } from "../messages";
import { type PaneCells, useCells } from "../use-cells";
import { useServices } from "../use-services";
import { useWork } from "../use-work";
import { Chooser } from "./Chooser";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  where: { margin: 0 },
  button: { alignSelf: "flex-start" },
  // Side by side if there is room.
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px" } },
});

interface InsertPanelProps {
  readonly data: ClubData;
  readonly choice: Choice;
  readonly indicator: Indicator;
  /** What the group was found with. */
  readonly sources: PeerSources;
  /** Opens the page that writes figures beside a budget. */
  readonly onBenchmark: (opener: HTMLElement) => void;
}

const places: readonly ChartPlace[] = ["new sheet", "open sheet"];

/** Has its own script, because most charts have one indicator. */
const ChartIndicators = lazyPart(() => import("./ChartIndicators").then(({ ChartIndicators }) => ChartIndicators));

/** Inserts a live figure into the selected cell, or a chart. Writes only when the user presses a button. */
export function InsertPanel({ data, choice, indicator, sources, onBenchmark }: InsertPanelProps) {
  const styles = useStyles();
  const { workbook, follower, figures, state } = useServices();
  const { cells, questionnaire } = useCells();
  const where = useId();
  const chart = useSyncExternalStore(state.subscribe, state.get).chart ?? usualChart;
  const [place, setPlace] = useState<ChartPlace>("new sheet");
  const [figure, setFigure] = useState<Figure>("median");
  const { told, isWorking, run, tell } = useWork();

  const putBack = (into: WorkbookCells, written: WrittenCell) =>
    run(
      () => into.restoreCell(written),
      () => insertMessages.restored(written.place.sheet, written.place.cell),
    );
  const putFormula = (into: WorkbookCells, replaces: CellPlace | null = null): Promise<unknown> =>
    run(
      () => insertFormula(into, figure, indicator, choice, replaces, questionnaire),
      (cell) =>
        "holds" in cell
          ? {
              kind: "warning",
              text: insertMessages.filled(cell.place.sheet, cell.place.cell, cell.holds),
              next: { label: insertMessages.replace, take: () => void putFormula(into, cell.place) },
            }
          : {
              kind: "done",
              text: insertMessages.written(cell.place.sheet, cell.place.cell),
              next: { label: insertMessages.putBack, take: () => void putBack(into, cell) },
            },
    );
  const putChart = () =>
    run(
      () => insertChart(workbook, follower, data, chart, choice, place, sources),
      ({ sheet }) => insertMessages.chartAdded(sheet),
    );

  const putSeveral = (chosen: Omit<SeveralChoice, "peers">) =>
    run(
      () => insertChartOfSeveral(workbook, follower, figures, chart, { ...chosen, peers: choice.peers }, place),
      ({ sheet }) => insertMessages.chartAdded(sheet),
    );

  const { isRefused, text } = whereInWords(useCells());
  return (
    <section className={styles.panel} aria-label={insertMessages.title}>
      <h2 className={styles.title}>{insertMessages.title}</h2>
      <Chooser
        label={insertMessages.figure}
        options={cellFigures.map((value) => ({ value, text: messages.figures[value] }))}
        selected={figure}
        onSelect={(value) => setFigure(value as Figure)}
      />
      <code className={styles.formula}>{figureFormula(figure, choice)}</code>
      <p id={where} className={styles.where}>
        {text}
      </p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isWorking || cells === null || isRefused}
        aria-describedby={where}
        onClick={() => cells && void putFormula(cells)}
      >
        {insertMessages.formula}
      </Button>
      <div className={styles.choices}>
        <Chooser
          label={insertMessages.kind}
          options={charts.map(({ kind, label }) => ({ value: kind, text: label }))}
          selected={chart.kind}
          onSelect={(kind) => state.chooseChart(findChart(kind) ?? chart)}
        />
        <Chooser
          label={insertMessages.place}
          options={places.map((value) => ({ value, text: insertMessages.places[value] }))}
          selected={place}
          onSelect={(value) => setPlace(value as ChartPlace)}
        />
      </div>
      {chart.indicators.most > 1 ? (
        <ChartIndicators
          chart={chart}
          data={data}
          chosen={choice.indicator}
          year={choice.year}
          isWorking={isWorking}
          onInsert={(chosen) => void putSeveral(chosen)}
        />
      ) : (
        <Button className={styles.button} disabledFocusable={isWorking} onClick={() => void putChart()}>
          {insertMessages.chart}
        </Button>
      )}
      <Button
        className={styles.button}
        title={insertMessages.benchmarkHint}
        onClick={(event) => onBenchmark(event.currentTarget)}
      >
        {insertMessages.benchmark}
      </Button>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && insertMessages.working}
      </ToldBar>
    </section>
  );
}

/** Where the formula goes, as the selection is now, and whether it may go there. */
function whereInWords({ selection, questionnaire }: PaneCells): { readonly isRefused: boolean; readonly text: string } {
  if (selection === null) return { isRefused: false, text: insertMessages.noCell };
  const { place, head, content } = selection.cell;
  const cell = placeInWords(place);
  if (questionnaire !== null && isSheetOf(questionnaire, head)) {
    return { isRefused: true, text: insertMessages.notHere(cell) };
  }
  const holds = heldBy(content);
  return {
    isRefused: false,
    text: holds === null ? insertMessages.writesTo(cell) : insertMessages.asksFirst(cell, holds),
  };
}
