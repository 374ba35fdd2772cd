import type { Grid } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import { gridQuestions } from "../clubs/grid-questions";
import { type Block, joinBlocks } from "./block";
import { headNotes } from "./head-notes";
import { layOutGrid } from "./lay-out-grid";
import { layOutQuestions, type LayOutContext } from "./lay-out-questions";
import { noteLines } from "./note-lines";
import { figureWidth, publishedHeading, publishedInGrid, questionColumns } from "./question-columns";
import { questionPage } from "./question-page";
import { lastNoteHeight, titleHeight } from "./row-height";
import { subtitleOf, type QuestionnaireOf } from "./questionnaire-of";
import { sectionTabs } from "./sheet-looks";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

/** What stands above the questions of a sheet. */
export interface SheetHead {
  readonly name: string;
  readonly label: string;
  readonly guidance: string;
  readonly of: QuestionnaireOf;
}

/** Title and subtitle; what there is room for of the guidance follows. */
const headRows = 2;
/** A sheet that is wider than this many pixels is printed on landscape pages, so that it can still be read. */
const mostUpright = 920;

/**
 * A sheet of questions: its title, as much of its guidance as two lines hold, and the questions in their order, each
 * grid where its first question stands. Sources of published figures are named once, at the end.
 */
export function layOutSection(
  { name, label, guidance, of }: SheetHead,
  questions: readonly Question[],
  grids: readonly Grid[],
  context: LayOutContext,
): SheetPlan {
  const inGrids = new Set(gridQuestions({ grids }));
  const listed = questions.filter(({ id }) => !inGrids.has(id));
  const columns = questionColumns(listed.length === 0 ? questions : listed, context.beside);
  const notes = headNotes(guidance, headRows);
  const first = headRows + notes.length;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const [labelWidth = 0] = columns.widths;

  const blocks: Block[] = [];
  let top = first;
  const add = (block: Block) => {
    blocks.push(block);
    // A blank row below each.
    top += block.rows + 1;
  };
  for (const part of partsOf(questions, grids)) {
    if ("rows" in part) {
      add(layOutGrid(part, (id) => questionOf(byId, id), top, labelWidth, context));
    } else add(layOutQuestions(part.questions, top, columns, context));
  }
  const body = joinBlocks(blocks);
  const widest = body.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const published = new Set(body.cells.filter(({ value }) => value === publishedHeading).map(({ column }) => column));
  const columnWidths = Array.from({ length: widest + 1 }, (_, at) =>
    Math.max(columns.widths[at] ?? figureWidth, published.has(at) ? publishedInGrid : 0),
  );
  const isUpright = columnWidths.reduce((sum, width) => sum + width, 0) <= mostUpright;
  return {
    name,
    ...body,
    cells: [
      { row: 0, column: 0, value: label, look: "title" },
      { row: 1, column: 0, value: subtitleOf(of), look: "subtitle" },
      ...notes,
      ...body.cells,
      ...sourcesOf(questions, top, context),
    ],
    tables: [],
    columnWidths,
    rowHeights: {
      0: titleHeight,
      ...(notes.length > 0 && { [first - 1]: lastNoteHeight }),
      ...body.rowHeights,
    },
    freezeRows: first + 1,
    freezeColumns: 1,
    tabColor: sectionTabs.notBegun,
    page: questionPage(of, isUpright ? "Portrait" : "Landscape", first + 1),
    isProtected: true,
  };
}

/** The questions in their order, as lists and grids: a grid stands where the first of its questions does. */
function partsOf(
  questions: readonly Question[],
  grids: readonly Grid[],
): readonly ({ readonly questions: readonly Question[] } | Grid)[] {
  const gridOf = new Map(grids.flatMap((grid) => gridQuestions({ grids: [grid] }).map((id) => [id, grid] as const)));
  const parts: ({ readonly questions: Question[] } | Grid)[] = [];
  for (const question of questions) {
    const grid = gridOf.get(question.id);
    const last = parts.at(-1);
    if (grid !== undefined) {
      if (!parts.includes(grid)) parts.push(grid);
    } else if (last !== undefined && "questions" in last) last.questions.push(question);
    else parts.push({ questions: [question] });
  }
  return parts;
}

/** Where the published figures of a sheet come from, each source once with the questions it answers. */
function sourcesOf(questions: readonly Question[], top: number, { beside }: LayOutContext): readonly PlannedCell[] {
  const bySource = new Map<string, string[]>();
  for (const question of questions) {
    const { published } = beside(question);
    if (published === null) continue;
    const source = `${published.publication}, in ${published.source}`;
    bySource.set(source, [...(bySource.get(source) ?? []), question.label]);
  }
  let row = top;
  return [...bySource].flatMap(([source, labels]) => {
    const lines = noteLines(`Published: ${source}: ${labels.join("; ")}.`, row);
    row += lines.length;
    return lines;
  });
}

function questionOf(byId: ReadonlyMap<string, Question>, id: string): Question {
  const question = byId.get(id);
  if (question === undefined) throw new RangeError(`A grid names ${id}, which its section does not ask.`);
  return question;
}
