import type { CellPlace } from "../cell-place";
import type { ClubDefinition } from "../clubs/club-definition";
import { findField, ownerOf } from "../clubs/find-field";
import type { Field } from "../clubs/question";
import type { Register } from "../clubs/register";
import type { Answers, RegisterAnswers } from "../questionnaire/answer";
import { filledRowsOf } from "../rules/cells-of";
import type { Offer } from "./offer";
import { rowsByName } from "./rows-by-name";

/** An offer with the blank cell it goes into. */
export interface PlacedOffer {
  readonly offer: Offer;
  readonly field: Field;
  readonly place: CellPlace;
  /** Id of the question or register. */
  readonly owner: string;
}

export interface PlacedOffers {
  readonly placed: readonly PlacedOffer[];
  /** How many rows the tables of registers need at their ends, by the registers' ids. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Where offers go: a question's into its cell, a register's into the row of that name, else into the next row that is
 * blank, else into one to be added. One whose cell is filled or gone by now is left out, and so are rows beyond the most
 * that the register takes.
 */
export function placeOffers(club: ClubDefinition, answers: Answers, offers: readonly Offer[]): PlacedOffers {
  const rooms = new Map<string, Room>();
  const offered = new Set(offers.map(({ field, row }) => `${field} of ${row}`));
  const placed = offers.flatMap((offer): readonly PlacedOffer[] => {
    const found = findField(club, offer.field);
    const owner = ownerOf(offer.field);
    if (found === null || (found.register === null) !== (offer.row === null)) return [];
    if (found.register === null) {
      const cell = answers.questions[owner];
      return cell?.answer.holds === "blank" ? [{ offer, field: found.field, place: cell.place, owner }] : [];
    }
    const table = answers.registers[owner];
    const letters = table?.columnLetters[found.field.id];
    if (table === undefined || letters === undefined || offer.row === null) return [];
    const room = rooms.get(owner) ?? roomIn(found.register, table);
    rooms.set(owner, room);
    // A new row has its name only by what is put into its key columns.
    const isNamed = found.register.key.every((id) => offered.has(`${owner}[${id}] of ${offer.row}`));
    if (!isNamed && !rowsByName(found.register, table).has(offer.row)) return [];
    const row = room.rowFor(offer.row);
    const isBlank = row !== null && (table.rows[row]?.[found.field.id]?.holds ?? "blank") === "blank";
    const place = { sheet: table.sheet, cell: `${letters}${table.firstRow + (row ?? 0)}` };
    return isBlank ? [{ offer, field: found.field, place, owner }] : [];
  });
  return { placed, rows: new Map([...rooms].map(([id, { added }]) => [id, added()])) };
}

/** The rows that there are, and those still to be filled. */
interface Room {
  /** The row of that name, from 0; null if there is no room for it, or several rows have its name. */
  rowFor(name: string): number | null;
  /** How many rows the table has too few. */
  added(): number;
}

function roomIn(register: Register, table: RegisterAnswers): Room {
  const filled = new Set(filledRowsOf(table));
  const rows = new Map(rowsByName(register, table));
  let next = 0;
  let count = filled.size;
  return {
    rowFor(name) {
      const known = rows.get(name);
      if (known !== undefined) return known;
      if (count >= register.maxRows) return null;
      while (filled.has(next)) next += 1;
      rows.set(name, next);
      filled.add(next);
      count += 1;
      return next;
    },
    added: () => [...filled].reduce((most, row) => Math.max(most, row + 1 - table.rows.length), 0),
  };
}
