import { questionPage } from "../../questionnaire/question-page";
import type { PlannedCell } from "../../questionnaire/sheet-plan";
import { releaseLine } from "../../release-line";
import { heightsOf, rowOf, wordsAt, type Content } from "../../templates/cells";
import type { TemplateSheet } from "../../templates/template";
import {
  besideTheFit,
  clearInWords,
  correlationOnly,
  explainedInWords,
  fitInWords,
  influenceInWords,
  leftOutInWords,
  ownInWords,
  sharesNote,
} from "../drivers-in-words";
import type { DriversResult } from "../work-out-drivers";
import { dataBlock } from "./data-block";
import { driverSheetTitles } from "./driver-sheet-titles";
import { effectsBlock } from "./effects-block";
import { fitPlaces, type FitPlaces } from "./fit-places";
import { noteLines } from "./note-lines";
import { ownBlock } from "./own-block";
import { sharesBlock } from "./shares-block";
import { spendPicture } from "./spend-picture";

/** In pixels. A column of a region holds a 0 or 1 alone. */
const widths = { first: 290, second: 165, figure: 76, region: 36 } as const;
/** Of the headings of the figures, on three lines. */
const dataHeading = 54;
/** How many rows the picture takes at least, with a blank one below it. */
const leastPicture = 16;
/** How many characters of a note fit beside the picture. */
const besidePicture = 100;

/**
 * The sheet with the drivers of an outcome: own spend beside what is expected, the shares and effects, and the figures
 * that were fitted, from which LINEST works the effects out again beside ours.
 *
 * @param own ONS code of the authority whose sheet it is; null if not known
 */
export function layOutDrivers(result: DriversResult, own: string | null): TemplateSheet {
  const { model, stamps } = result.figures;
  // As many rows wherever the figures are, below them: a blank one, their note and their headings.
  const { rows } = resultOf(result, own, fitPlaces(result, 0));
  const places = fitPlaces(result, rows + 3);
  const { cells, headings, picture } = resultOf(result, own, places);
  const isDemonstration = stamps.some(({ demonstration }) => demonstration);
  return {
    name: driverSheetTitles.drivers,
    cells: [...cells, ...dataBlock(result, own, places), ...sourceRows(result, places.lastRow + 2)],
    columnWidths: [
      widths.first,
      widths.second,
      ...Array.from({ length: 3 + model.measures.length }, () => widths.figure),
      ...Array.from({ length: result.columns.length - model.measures.length }, () => widths.region),
    ],
    rowHeights: { ...heightsOf(headings), [places.firstRow - 1]: dataHeading },
    lists: [],
    freezeRows: 0,
    page: questionPage({ title: titleOf(result), isDemonstration }, "Landscape", 0, ""),
    scatter: spendPicture(result, own, places, picture),
  };
}

function titleOf({ figures }: DriversResult): string {
  return `${driverSheetTitles.drivers}: ${figures.model.title.toLowerCase()}, ${figures.year}`;
}

/** What is above the figures, which rows are headings, where the picture goes, and how many rows there are. */
function resultOf(result: DriversResult, own: string | null, places: FitPlaces) {
  const cells: PlannedCell[] = [];
  const headings: number[] = [];
  let row = 0;
  const put = (contents: readonly (Content | null)[]) => {
    cells.push(...rowOf(row, contents));
    row += 1;
  };
  const note = (text: string, most?: number) => {
    for (const line of noteLines(text, most)) cells.push(wordsAt(row++, 0, line, "note"));
  };
  const block = (rows: readonly (readonly (Content | null)[])[]) => {
    headings.push(row);
    rows.forEach(put);
  };
  put([[titleOf(result), "title"]]);
  note(correlationOnly);
  note(besideTheFit);
  const top = row + 1;
  const mine = ownInWords(result, own);
  if (mine !== null) {
    row += 1;
    block(ownBlock(result, own, places, row));
    note(mine.sentence, besidePicture);
  }
  row += 1;
  block(sharesBlock(result, places, row));
  note(`${explainedInWords(result)} ${sharesNote}`, besidePicture);
  // Without one's own figures there is less beside the picture than it needs.
  row = Math.max(row + 1, top + leastPicture);
  const bottom = row - 2;
  block(effectsBlock(result, places));
  afterEffects(result).forEach((text) => note(text));
  return { cells, headings, rows: row, picture: { top, bottom } };
}

/** What to know of the effects, under them. */
function afterEffects(result: DriversResult): readonly string[] {
  return [
    clearInWords(result),
    "Intervals are robust (HC3), so LINEST's own standard errors differ. “Effect without”: without the authority that moves it most. “Wider”: how many times as wide, because other drivers say nearly the same.",
    `${fitInWords(result)} ${influenceInWords(result)} ${leftOutInWords(result)}`.trim(),
    ...result.figures.model.notes,
  ];
}

/** Where each figure was published, the releases they are from, and their licences. */
function sourceRows({ figures }: DriversResult, from: number): readonly PlannedCell[] {
  const all = [{ indicator: figures.indicator, year: figures.year }, ...figures.measures];
  // The first sentence of each; what follows lists all sources of a release.
  const licences = figures.stamps.map(({ licence }) => `${licence.split(". ")[0]}.`.replace(/\.+$/, "."));
  return [
    ...all.map(
      ({ indicator: { label, source }, year }) => `${label}, ${year}. Source: ${source.title}, ${source.publisher}.`,
    ),
    `Releases: ${figures.stamps.map((stamp) => `${stamp.clubLabel}, ${releaseLine(stamp)}`).join("; ")}.`,
    ...new Set(licences),
  ]
    .flatMap((text) => noteLines(text))
    .map((line, index) => wordsAt(from + index, 0, line, "note"));
}
