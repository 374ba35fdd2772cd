import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { numberFormula, type NumberFigure, numberFigures } from "../../../actions/cell/number-formula";
import { indicatorOfRow } from "../../../actions/cell/indicator-of-row";
import { placeInWords } from "../../../actions/cell/place-in-words";
import { putFormula } from "../../../actions/cell/put-formula";
import { valueInWords } from "../../../actions/cell/value-in-words";
import { defaultChoice } from "../../../actions/default-choice";
import type { Choice, ClubData, SheetCell, WrittenCell } from "../../../actions/ports";
import { yearsOf } from "../../../actions/years-of";
import type { CellPlace } from "../../../domain/cell-place";
import { cellBeside } from "../../../domain/cell-beside";
import { figureInWords } from "../../../domain/charts/figure-in-words";
import { unitInWords } from "../../../domain/charts/unit-in-words";
import type { PeerFigures } from "../../../domain/indicators/figures-of-selection";
import { gapToMedian } from "../../../domain/indicators/gap-to-median";
import { isFarOutside } from "../../../domain/indicators/is-far-outside";
import { peerFigures } from "../../../domain/indicators/peer-figures";
import { rankAmong } from "../../../domain/indicators/rank-among";
import { statedGap } from "../../../domain/indicators/stated-gap";
import { zAmong } from "../../../domain/indicators/z-among";
import type { Indicator } from "../../../domain/release/indicator";
import { itemAt } from "../../../domain/item-at";
import { sectionFor } from "../../../domain/number-format/section-for";
import { cellMessages as texts } from "../../cell-messages";
import { insertMessages } from "../../insert-messages";
import { messages } from "../../messages";
import { succeed } from "../../../domain/result";
import { useAnswer } from "../../use-answer";
import { useCells } from "../../use-cells";
import { usePeerSources } from "../../use-peer-sources";
import { useServices } from "../../use-services";
import type { Work } from "../../use-work";
import { Chooser } from "../Chooser";
import { Finder } from "../Finder";
import { GroupChoice } from "../GroupChoice";
import { Message } from "../Message";
import { ShortFacts } from "../ShortFacts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  beside: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end", "& > *": { flex: "1 1 110px" } },
  text: { margin: 0 },
});

interface NumberPartProps {
  readonly data: ClubData;
  readonly cell: SheetCell;
  readonly value: number;
  readonly work: Work;
}

/** Where a number of the user's would stand among others; and the formula that keeps it live, in the cell beside it. */
export function NumberPart({ data: chosenClub, cell, value, work }: NumberPartProps) {
  const styles = useStyles();
  const { cells, questionnaire } = useCells();
  const { figures: clubs, state } = useServices();
  const { sheet, cell: address } = cell.place;
  // What the row is about, until the user chooses something else.
  const ask = useCallback(
    async () => (cells === null ? succeed(null) : indicatorOfRow(cells, clubs, { sheet, cell: address })),
    [cells, clubs, sheet, address],
  );
  const [named] = useAnswer(ask);
  const row = named?.ok ? named.value : null;
  const [changed, setChanged] = useState<Partial<Choice>>({});
  const data = row?.data ?? chosenClub;
  const { chosen } = useSyncExternalStore(state.subscribe, state.get);
  const { release, own } = data;
  const choice = useMemo(
    () => defaultChoice(release, own, { ...chosen, ...(row !== null && { indicator: row.indicator.id }), ...changed }),
    [release, own, chosen, row, changed],
  );
  const choose = (change: Partial<Choice>) => setChanged({ ...changed, ...change });
  const { sources } = usePeerSources(data, choice.peers);
  const figures = useMemo(
    () => (sources?.ok ? peerFigures(release, choice, own, sources.value) : sources),
    [release, choice, own, sources],
  );
  const [figure, setFigure] = useState<NumberFigure>("RANKOF");

  const into: CellPlace | null = cellBeside(cell.place);
  // Excel keeps 73.5% as 0.735, clubs count percentages in hundredths.
  const isPercent = sectionFor(cell.numberFormat, value)?.isPercent === true;
  const put = (place: CellPlace, replaces: CellPlace | null = null): void => {
    if (cells === null) return;
    const indicator = itemAt(release.indicators, release.indicatorById.get(choice.indicator) ?? -1);
    const putBack = (written: WrittenCell) =>
      void work.run(
        () => cells.restoreCell(written),
        () => texts.restored(placeInWords(place)),
      );
    void work.run(
      () =>
        putFormula(cells, place, numberFormula(figure, isPercent ? `${address}*100` : address, indicator, choice), {
          replaces,
          questionnaire,
        }),
      (written) =>
        "holds" in written
          ? {
              kind: "warning",
              text: insertMessages.filled(written.place.sheet, written.place.cell, written.holds),
              next: { label: insertMessages.replace, take: () => put(place, place) },
            }
          : {
              kind: "done",
              text: insertMessages.written(written.place.sheet, written.place.cell),
              next: { label: insertMessages.putBack, take: () => putBack(written) },
            },
    );
  };

  return (
    <div className={styles.part}>
      <p className={styles.text}>{texts.numberHelp}</p>
      <Finder
        label={messages.explore.indicator}
        options={release.indicators.map(({ id, label }) => ({ value: id, text: label }))}
        selected={choice.indicator}
        onSelect={(indicator) => choose({ indicator })}
        noneFound={messages.explore.noIndicator}
      />
      <div className={styles.beside}>
        <GroupChoice data={data} selected={choice.peers} onSelect={(peers) => choose({ peers })} />
        <Chooser
          size="small"
          label={messages.explore.year}
          options={yearsOf(release, choice.indicator).map((year) => ({ value: year, text: year }))}
          selected={choice.year}
          onSelect={(year) => choose({ year })}
        />
      </div>
      {figures?.ok === false && <p className={styles.text}>{figures.problem.message}</p>}
      {figures?.ok && isPercent && figures.value.indicator.unit !== "%" && (
        <p className={styles.text}>{texts.isPercent(unitInWords(figures.value.indicator.unit))}</p>
      )}
      {figures?.ok && (!isPercent || figures.value.indicator.unit === "%") && (
        <>
          <Standing value={isPercent ? value * 100 : value} figures={figures.value} own={own} data={data} />
          {into !== null && (
            <div className={styles.beside}>
              <Chooser
                size="small"
                label={texts.which}
                options={numberFigures.map((id) => ({ value: id, text: texts.numberFigures[id] }))}
                selected={figure}
                onSelect={(id) => setFigure(id as NumberFigure)}
              />
              <Button size="small" disabledFocusable={work.isWorking || cells === null} onClick={() => put(into)}>
                {texts.place(placeInWords(into))}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

interface StandingProps {
  readonly value: number;
  readonly figures: PeerFigures;
  readonly own: string | null;
  readonly data: ClubData;
}

/** The number's rank, gap and z in a group, or why there is none; and whether it looks like a mistake. */
function Standing({ value, figures, own, data: { release } }: StandingProps) {
  const placed = { value, member: own === null ? null : (release.memberByCode.get(own) ?? null) };
  const rank = rankAmong(figures, placed);
  const gap = gapToMedian(figures, value);
  const z = zAmong(figures, placed);
  const { indicator, statistics } = figures;
  const others = statistics.values.flatMap((one) => (one.member === placed.member ? [] : [one.value]));
  return (
    <>
      <ShortFacts
        facts={[
          [
            texts.numberFigures.RANKOF,
            rank.ok ? texts.rankOf(`${rank.value.value}`, rank.value.n) : rank.problem.message,
          ],
          [texts.numberFigures.GAPOF, gap.ok ? gapInWords(value, statistics.median(), indicator) : gap.problem.message],
          [texts.numberFigures.ZOF, z.ok ? texts.z(valueInWords("ZOF", z.value, null)) : z.problem.message],
        ]}
      />
      {!figures.withheld && isFarOutside(value, others) && (
        <Message kind="warning" text={texts.farOutside(unitInWords(indicator.unit))} />
      )}
    </>
  );
}

function gapInWords(value: number, median: number | null, indicator: Indicator): string {
  if (median === null || value === median) return texts.noGap;
  const { gap, share, other } = statedGap(value, median, indicator);
  return texts.gapOf(
    share === null ? gap : `${gap} (${share})`,
    value > median ? "above" : "below",
    other ?? figureInWords(median, indicator),
  );
}
