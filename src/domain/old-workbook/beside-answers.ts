import type { ClubDefinition } from "../clubs/club-definition";
import { findField, findRegister } from "../clubs/find-field";
import { groupBy } from "../group-by";
import { copiedValue } from "../prefill/copied-value";
import { offerInWords } from "../prefill/offer-in-words";
import { rowsByName } from "../prefill/rows-by-name";
import type { Answer, Answers } from "../questionnaire/answer";
import { filledRowsOf } from "../rules/cells-of";
import { formatAnswer } from "../rules/format-answer";
import { withLikelyUnit } from "./likely-unit";
import type { LeftOver, OldAnswers, OldOffer, OldTable, RowObstacle } from "./old-answers";

/** An answer that stands, beside another that the old workbook has. */
export interface KeptAnswer {
  readonly offer: OldOffer;
  /** What stands, in words. */
  readonly answer: string;
}

/** What an old workbook has, beside the answers that there are. */
export interface OldBesideAnswers {
  /** For questions that are blank. */
  readonly offers: readonly OldOffer[];
  /** All its tables, with only what goes into blank cells or new rows; of a table there may be nothing. */
  readonly tables: readonly OldTable[];
  /** Questions and cells of rows that have another answer, which stays. */
  readonly kept: readonly KeptAnswer[];
  /** How many answers are the same already. */
  readonly same: number;
  /** Every value that could not be placed, or whose cell is not in this questionnaire now. */
  readonly left: readonly LeftOver[];
}

/**
 * Tells apart what of an old workbook goes into blank cells, what is there already, and what would write over an answer.
 *
 * @param previous last year's answers, by which we see that an amount is probably in thousands; null if there are none
 */
export function besideAnswers(
  club: ClubDefinition,
  answers: Answers,
  previous: Answers | null,
  old: OldAnswers,
): OldBesideAnswers {
  const kept: KeptAnswer[] = [];
  const gone: LeftOver[] = [];
  let same = 0;
  const isOpen = (offer: OldOffer, answer: Answer | undefined) => {
    const { sheet, cell, heading } = offer;
    if (answer === undefined) gone.push({ sheet, cell, heading, value: offerInWords(club, offer) });
    else if (answer.holds === "blank") return true;
    else if (copiedValue(answer) === offer.value) same += 1;
    else kept.push({ offer, answer: answerInWords(club, offer, answer) });
    return false;
  };
  const offers = old.offers
    .filter((offer) => isOpen(offer, answers.questions[offer.field]?.answer))
    .map((offer) => withLikelyUnit(club, previous, offer));
  const named = new Set<string>();
  const tables = old.tables.map((table) => openRows(club, answers, withoutNamed(table, named), isOpen));
  return { offers, tables, kept, same, left: [...old.left, ...gone] };
}

/** A table without the rows whose names another table of its register has, which are added to the names. */
function withoutNamed(table: OldTable, named: Set<string>): OldTable {
  const keyOf = ({ row }: OldOffer) => `${table.register} ${row}`;
  const again = table.offers.filter((offer) => named.has(keyOf(offer)));
  for (const offer of table.offers) named.add(keyOf(offer));
  return {
    ...table,
    offers: table.offers.filter((offer) => !again.includes(offer)),
    leftRows: [...table.leftRows, ...leftOut(again, "another row has its name")],
  };
}

/** The rows of some offers, as left out. */
function leftOut(offers: readonly OldOffer[], why: RowObstacle): OldTable["leftRows"] {
  return [...groupBy(offers, ({ row }) => row)].map(([name, [first]]) => ({
    row: Number(/\d+$/.exec(first?.cell ?? "")?.[0]) - 1,
    name: name ?? "",
    why,
  }));
}

function openRows(
  club: ClubDefinition,
  answers: Answers,
  table: OldTable,
  isOpen: (offer: OldOffer, answer: Answer | undefined) => boolean,
): OldTable {
  const register = findRegister(club, table.register);
  const now = answers.registers[table.register];
  if (register === null || now === undefined) return table;
  const standing = rowsByName(register, now);
  const free = register.maxRows - filledRowsOf(now).length;
  const added = new Set<string>();
  const full: OldOffer[] = [];
  const offers = table.offers.filter((offer) => {
    const { row, field } = offer;
    if (row === null) return false;
    const column = findField(club, field)?.field.id ?? "";
    if (now.columnLetters[column] === undefined) return isOpen(offer, undefined);
    const at = standing.get(row);
    // Of a name that several rows have, we can't tell which is meant.
    if (at === null) return isOpen(offer, undefined);
    if (at !== undefined) return isOpen(offer, now.rows[at]?.[column]);
    if (added.has(row) || added.size < free) return added.add(row);
    full.push(offer);
    return false;
  });
  return { ...table, offers, leftRows: [...table.leftRows, ...leftOut(full, "no room")] };
}

function answerInWords(club: ClubDefinition, { field }: OldOffer, answer: Answer): string {
  const found = findField(club, field);
  return found === null ? answer.seen : formatAnswer({ field: found.field, answer });
}
