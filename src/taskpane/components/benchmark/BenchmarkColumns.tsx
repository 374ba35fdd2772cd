import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { freeColumns } from "../../../actions/benchmark/free-columns";
import { type BenchmarkColumn, benchmarkColumns, canBeInCells } from "../../../actions/benchmark/lay-out-benchmark";
import { putBenchmark } from "../../../actions/benchmark/put-benchmark";
import type { SelectedBudget, WrittenBenchmark } from "../../../actions/benchmark-ports";
import { groupsFor } from "../../../actions/peer-groups/groups-for";
import type { ClubData } from "../../../actions/ports";
import type { Budget } from "../../../domain/benchmark/read-budget";
import { columnLetters, formatArea } from "../../../domain/cell-area";
import { yearsEarlier } from "../../../domain/years-earlier";
import { benchmarkMessages as texts } from "../../benchmark-messages";
import type { BenchmarkLine, BenchmarkWork } from "../../use-benchmark-work";
import { type BenchmarkServices, useServices } from "../../use-services";
import type { Told, Work } from "../../use-work";
import { Chooser } from "../Chooser";
import { GroupChoice } from "../GroupChoice";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  choices: { display: "flex", flexDirection: "column" },
  beside: { display: "flex", flexWrap: "wrap", gap: "4px 8px", "& > *": { flex: "1 1 120px" } },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How many years before the newest can be chosen. */
const yearsBefore = 4;
const newest = "newest";

interface BenchmarkColumnsProps {
  readonly data: ClubData;
  readonly peers: string;
  readonly services: BenchmarkServices;
  readonly work: BenchmarkWork;
  readonly selected: SelectedBudget;
  readonly budget: Budget;
  readonly running: Work;
}

/** Which columns go beside the budget, for which group and year; and writes them. */
export function BenchmarkColumns({ data, services, work, selected, budget, running, ...begun }: BenchmarkColumnsProps) {
  const styles = useStyles();
  const { figures } = useServices();
  const { run, isWorking } = running;
  const [peers, setPeers] = useState(begun.peers);
  const [year, setYear] = useState<string>(newest);
  const [left, setLeft] = useState<readonly BenchmarkColumn[]>(["amount"]);
  const [wantsCells, setWantsCells] = useState(false);
  const columns = benchmarkColumns.filter((column) => !left.includes(column));
  const compared = work.lines.filter(({ indicator }) => indicator !== null);
  const openCount = work.lines.filter(({ isOpen }) => isOpen).length;
  const inCells = wantsCells && canBeInCells(selected.block, budget, columns.length);
  const free = freeColumns(selected, columns.length);

  const takeOut = (written: WrittenBenchmark) =>
    run(
      () => services.workbook.takeOut(written),
      (stay): Told => {
        if (stay === "moved") return { kind: "warning", text: texts.moved };
        work.setWritten(null);
        return texts.takenOut(stay);
      },
    );
  const write = (first: number) =>
    run(
      () =>
        putBenchmark(
          { ...services, figures },
          {
            block: selected.block,
            budget,
            compared: new Map(
              compared.flatMap(({ proposal, indicator }) => (indicator ? [[proposal.line.row, indicator.id]] : [])),
            ),
            columns,
            headings: texts.headings(
              ownName(data),
              inCells ? null : groupName(data, peers),
              year === newest ? null : year,
            ),
            peers,
            year: year === newest ? null : year,
            inCells,
            left: first,
          },
          work.labelsDecided(),
        ),
      (done): Told => {
        if ("held" in done) return { kind: "warning", text: texts.held(done.held.cell) };
        if ("changed" in done) return { kind: "warning", text: texts.changed(done.changed.cell) };
        work.setWritten(done);
        return { kind: "done", text: texts.written(done.sheet, formatArea(done.area), compared.length) };
      },
    );

  const { first, obstacle } = free;
  return (
    <section className={styles.part} aria-label={texts.columnsTitle}>
      <h3 className={styles.title}>{texts.columnsTitle}</h3>
      <div className={styles.choices}>
        {benchmarkColumns.map((column) => (
          <Checkbox
            key={column}
            size="medium"
            label={texts.columns[column]}
            checked={columns.includes(column)}
            onChange={(_, { checked }) =>
              setLeft(checked === true ? left.filter((one) => one !== column) : [...left, column])
            }
          />
        ))}
      </div>
      <div className={styles.beside}>
        <GroupChoice data={data} selected={peers} onSelect={setPeers} />
        <Chooser
          size="small"
          label={texts.year}
          options={[
            { value: newest, text: texts.newest },
            ...yearsFor(compared).map((value) => ({ value, text: value })),
          ]}
          selected={year}
          onSelect={setYear}
        />
      </div>
      <Checkbox
        label={texts.inCells}
        checked={inCells}
        disabled={!canBeInCells(selected.block, budget, columns.length)}
        onChange={(_, { checked }) => setWantsCells(checked === true)}
      />
      {obstacle !== null && first !== null && (
        <p className={styles.text}>
          {obstacle.holds === null
            ? texts.unseen(columnLetters(obstacle.column))
            : texts.inTheWay(obstacle.holds.cell, obstacle.holds.text)}
        </p>
      )}
      <p className={styles.text}>
        {first === null ? texts.noRoom : whereInWords(selected, budget, first, columns.length, inCells)}
      </p>
      {openCount > 0 && <p className={styles.text}>{texts.open(openCount)}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || compared.length === 0 || first === null || columns.length === 0}
          onClick={() => first !== null && void write(first)}
        >
          {texts.write(compared.length)}
        </Button>
        {work.written !== null && (
          <Button disabledFocusable={isWorking} onClick={() => work.written && void takeOut(work.written)}>
            {texts.takeOut}
          </Button>
        )}
      </div>
    </section>
  );
}

function whereInWords(
  { block }: SelectedBudget,
  { columns }: Budget,
  first: number,
  count: number,
  inCells: boolean,
): string {
  const [from, to] = [columnLetters(first), columnLetters(first + count - 1)];
  const top = block.top + Math.max(0, columns.firstLine - 1) + (inCells ? 0 : 1);
  return texts.writesTo(from === to ? from : `${from} to ${to}`, `${top} to ${block.top + block.rows.length}`);
}

function ownName({ release, own }: ClubData): string {
  return release.members.find(({ code }) => code === own)?.name ?? texts.ownFallback;
}

/** As it is written within a sentence: only names begin with a capital letter. */
function groupName(data: ClubData, peers: string): string {
  if (peers === "all") return texts.all;
  const { release, own } = data;
  const released = release.groups.find(({ id, owner }) => id === peers && (owner === null || owner === own));
  return released?.label ?? groupsFor(data).find(({ id }) => id === peers)?.label ?? peers;
}

/** The newest financial year that any of the lines has figures of, and those before it. */
function yearsFor(lines: readonly BenchmarkLine[]): readonly string[] {
  const last = lines
    .flatMap(({ indicator }) => indicator?.newest ?? [])
    .filter((year) => /^\d{4}-\d{2}$/.test(year))
    .sort()
    .at(-1);
  return last === undefined ? [] : Array.from({ length: yearsBefore + 1 }, (_, at) => yearsEarlier(last, at));
}
