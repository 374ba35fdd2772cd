import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import type { ChartCells, ClubData, SheetArea, SheetCell } from "../../../actions/ports";
import { isTouching, parseArea } from "../../../domain/cell-area";
import { findChart } from "../../../domain/charts/index";
import { problem } from "../../../domain/problems";
import { fail } from "../../../domain/result";
import { cellMessages as texts } from "../../cell-messages";
import { lazyPart } from "../../lazy-part";
import { useAnswer } from "../../use-answer";
import { useCells } from "../../use-cells";
import type { Work } from "../../use-work";
import { Chooser } from "../Chooser";

/** Has its own script, because most cells have no chart beside them. */
const ChartCard = lazyPart(() => import("./ChartCard").then(({ ChartCard }) => ChartCard));

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface ChartsHereProps {
  readonly data: ClubData;
  readonly cell: SheetCell;
  readonly work: Work;
  /** What there is to say of the cell itself. */
  readonly ofCell: ReactNode;
  readonly isOurFormula: boolean;
}

/**
 * The chart of ours that is selected, or whose cells are; otherwise what there is to say of the cell, and the charts on its
 * sheet, by name. Each with what it compares, to change that here.
 */
export function ChartsHere({ data, cell, work, ofCell, isOurFormula }: ChartsHereProps) {
  const styles = useStyles();
  const { cells, selection } = useCells();
  const ask = useCallback(
    async () => (cells === null ? fail(problem("part-not-loaded")) : cells.readChartCells()),
    [cells],
  );
  const [answer] = useAnswer(ask, selection);
  const [picked, setPicked] = useState<{ readonly name: string; readonly at: string } | null>(null);
  if (answer === null) return null;
  const here = answer.ok ? answer.value.filter((chart) => isHere(chart, cell)) : [];
  const meant = here.find((chart) => isMeant(chart, cell));
  const at = meant?.name ?? cell.place.sheet;
  const chart = here.find(({ name }) => picked?.at === at && name === picked.name) ?? meant ?? here[0];
  if (chart === undefined) return ofCell;
  // Of a cell that is the chart's own there is nothing else to say.
  const isCellShown = meant === undefined || (cell.chart === null && isOurFormula);
  return (
    <>
      {isCellShown && ofCell}
      <section className={styles.part} aria-label={texts.charts(here.length)}>
        <h2 className={styles.title}>{meant === undefined ? texts.charts(here.length) : meant.chart}</h2>
        {here.length > 1 && (
          <Chooser
            size="small"
            label={texts.whichChart}
            options={here.map(({ name, chart: native, kind }) => ({
              value: name,
              text: `${native}: ${findChart(kind)?.label ?? kind}`,
            }))}
            selected={chart.name}
            onSelect={(name) => setPicked({ name, at })}
          />
        )}
        <ChartCard key={chart.name} data={data} chart={chart} work={work} />
      </section>
    </>
  );
}

/** Whether a chart, or the cells that it is drawn from, are on the cell's sheet. */
function isHere({ sheet, chart, data }: ChartCells, { place, charts }: SheetCell): boolean {
  return sheet === place.sheet || charts.includes(chart) || data?.sheet === place.sheet;
}

/** Whether it is the selected chart, or the selected cell is one of its own. */
function isMeant({ chart, cells, data }: ChartCells, cell: SheetCell): boolean {
  return cell.chart === null ? isIn(cells, cell) || isIn(data, cell) : cell.chart === chart;
}

function isIn(area: SheetArea | null, { place }: SheetCell): boolean {
  const at = parseArea(place.cell);
  return area !== null && at !== null && area.sheet === place.sheet && isTouching(area.area, at);
}
