import { linesOf } from "../../reports/lines-of";
import { howFarOff } from "../how-far-off";
import type { Scenario, ScenarioInput } from "../scenario";
import type { PagePart } from "./page-breaks";
import type { ScenarioContext } from "./scenario-sheet";

/** Of a line of notes across the page, in points, and its letters. */
const [noteWidth, noteSize] = [850, 11];

/** What is taken as given and where it comes from, a line in each row. */
export function notesOf(scenario: Scenario, { releases }: ScenarioContext): readonly Note[] {
  const parts: readonly (readonly [heading: string, paragraphs: readonly string[]])[] = [
    ["What is taken as given", scenario.assumptions],
    [
      "What each figure means",
      scenario.inputs.map((input) => `${input.label}: ${input.definition}${rangeInWords(input)}`),
    ],
    [
      "What matters most",
      [
        "One figure is changed at a time, as far as stated above, within its range; those that move nothing are left out. Figures move together in life, so the table says what to look at first.",
      ],
    ],
    ["Sources", [...scenario.sources.map(({ title, place }) => `${title}: ${place}.`), ...releases]],
  ];
  return parts.flatMap(([heading, paragraphs]): readonly Note[] => [
    { words: heading, look: "heading" },
    ...paragraphs.flatMap((text) => linesOf(text, noteWidth, noteSize).map((words): Note => ({ words, look: "note" }))),
  ]);
}

export interface Note {
  readonly words: string;
  readonly look: "heading" | "note";
}

/** How far a figure is changed for the table of what matters most: our judgement, so it is said. */
function rangeInWords(input: ScenarioInput): string {
  const far = howFarOff(input);
  return far === null ? "" : ` Low and high: ${far}.`;
}

/** A page may end after any line of the notes, but not between a heading and what follows it. */
export function notesApart(top: number, notes: readonly Note[]): readonly PagePart[] {
  return notes.flatMap(({ look }, index) => {
    if (notes[index - 1]?.look === "heading") return [];
    return { first: top + index, rows: look === "heading" ? 2 : 1, blank: 0 };
  });
}
