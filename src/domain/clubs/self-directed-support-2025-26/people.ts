import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { ages, reasons } from "./reasons";

const none = { notApplicable: true };

/** How a person's support is provided, as the client level data has it. */
export const deliveries = [
  ["dp_only", "Direct payment only", "Direct only", "all of whose personal budget was paid as a direct payment"],
  ["dp_part", "Part direct payment", "Part direct", "part of whose personal budget was paid as a direct payment"],
  [
    "managed",
    "Managed budget",
    "Managed",
    "whose personal budget the council managed, individual service funds included",
  ],
  ["commissioned", "No budget", "No budget", "whose support the council arranged without a personal budget"],
] as const;

const gridOf = ({ id: age, label, people }: (typeof ages)[number]) =>
  askGrid({
    prefix: "sds",
    label: `Aged ${label}`,
    rows: reasons.map((reason) => ({ id: `${reason.id}_${age}`, label: reason.label })),
    columns: deliveries.map(([id, heading, short, who]) => ({
      id,
      label: heading,
      ask: (questionId: string, row: { readonly label: string }) =>
        ask.count(
          questionId,
          `${short}, ${label}: ${row.label}`,
          "people",
          `Clients with long-term support in the community on 31 March 2026, ${people.replace("people ", "")}, whose primary support reason was ${row.label} and ${who}.`,
          none,
        ),
    })),
  });

/** Clients at 31 March by primary support reason and how their support is provided, for each age group. */
export const younger = gridOf(ages[0]);
export const older = gridOf(ages[1]);

/** The ids of a column in both grids: everybody with, say, a direct payment only. */
export const everybody = (column: string): string[] => [...younger.column(column), ...older.column(column)];

export const people: SectionInput = {
  id: "people",
  label: "Clients at 31 March",
  guidance:
    "Clients with long-term support in the community on 31 March 2026, each once: by primary support reason, and by how the support is provided. Clients in residential and nursing homes are left out.",
  questions: [
    ...younger.questions,
    ask.count(
      "sds.clients_18_64",
      "All clients aged 18 to 64",
      "people",
      "All clients aged 18 to 64 with long-term support in the community on 31 March 2026.",
      {
        notAvailable: false,
      },
    ),
    ...older.questions,
    ask.count(
      "sds.clients_65",
      "All clients aged 65 and over",
      "people",
      "All clients aged 65 and over with long-term support in the community on 31 March 2026.",
      {
        notAvailable: false,
      },
    ),
  ],
  grids: [younger.layout, older.layout],
};
