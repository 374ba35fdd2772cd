import type { ClubDefinition } from "../clubs/club-definition";
import { findRegister } from "../clubs/find-field";
import type { Register } from "../clubs/register";
import type { Answers } from "../questionnaire/answer";
import type { RegisterRows } from "../release/release";
import { filledRowsOf } from "../rules/cells-of";
import type { Withheld } from "./member-figures";
import { publishedColumns } from "./published-columns";
import { columnsIn, publishedSums } from "./published-sums";

interface Returned {
  readonly club: ClubDefinition;
  readonly members: readonly { readonly code: string }[];
  readonly returned: ReadonlyMap<string, Answers>;
  readonly withheld: ReadonlyMap<string, Withheld>;
}

type Value = RegisterRows["rows"][number]["values"][number];

/**
 * The rows of the club's registers that are published one by one, such as homes: only the columns that are listed for
 * it, none of which is a key. Rows are in the order of their members and then of their figures, whatever order they were
 * returned in, so that a place in the list says nothing of a name. A column whose total is withheld of a member is
 * missing from that member's rows.
 *
 * @param listed the codes of the release's members and its years
 */
export function registerRows(
  { club, members, returned, withheld }: Returned,
  listed: { readonly members: readonly string[]; readonly years: readonly string[] },
): readonly RegisterRows[] {
  const isMember = new Set(members.map(({ code }) => code));
  return Object.entries(publishedColumns[club.club] ?? {}).flatMap(([id, names]) => {
    const register = findRegister(club, id);
    if (register === null) return [];
    const columns = names.flatMap((name) => register.columns.find((each) => each.id === name) ?? []);
    const open = columns.filter((column) => !register.key.includes(column.id));
    const rows = listed.members.flatMap((code, member) => {
      const answers = isMember.has(code) ? returned.get(code) : undefined;
      const hidden = hiddenColumns(club, register, withheld.get(code) ?? new Set());
      const own =
        answers === undefined
          ? []
          : rowsOf(
              answers,
              register,
              open.map((each) => each.id),
            );
      return own
        .map((values) => values.map((value, at) => (hidden.has(open[at]?.id ?? "") ? null : value)))
        .sort(inOrder)
        .map((values) => ({ member, values }));
    });
    if (rows.length === 0) return [];
    return [
      {
        id,
        label: register.label,
        year: listed.years.indexOf(club.year),
        columns: open.map(({ id: column, label, definition, unit, decimals = 0 }) => {
          return { id: column, label, definition, unit, decimals };
        }),
        rows,
      },
    ];
  });
}

function rowsOf(answers: Answers, { id }: Register, columns: readonly string[]): readonly (readonly Value[])[] {
  const table = answers.registers[id];
  if (table === undefined) return [];
  return filledRowsOf(table).map((at) => columns.map((column) => table.rows[at]?.[column]?.value ?? null));
}

/** The columns that any of a member's withheld sums adds up or picks rows by. */
function hiddenColumns(club: ClubDefinition, { id }: Register, withheld: Withheld): ReadonlySet<string> {
  const sums = publishedSums(club).filter((published) => withheld.has(published.id));
  return new Set(sums.flatMap(({ sum }) => columnsIn(sum, id)));
}

/** By the first value that differs: numbers by size, then texts, then what is missing. */
function inOrder(one: readonly Value[], other: readonly Value[]): number {
  for (const [at, value] of one.entries()) {
    const order = compare(value, other[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(one: Value, other: Value): number {
  if (one === other) return 0;
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") return one < other ? -1 : 1;
  return rank(one) - rank(other);
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
