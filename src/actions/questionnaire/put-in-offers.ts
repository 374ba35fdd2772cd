import { ownerOf } from "../../domain/clubs/find-field";
import type { Offer } from "../../domain/prefill/offer";
import { placeOffers, type PlacedOffer } from "../../domain/prefill/place-offers";
import type { AnswerCopy } from "../../domain/questionnaire/answer-copy";
import { inputFormat } from "../../domain/questionnaire/input-format";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { succeed, type Result } from "../../domain/result";
import { checkAnswers } from "./check-answers";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import { saveCopies } from "./save-copies";
import type { SessionStore } from "./session-store";

/**
 * Puts offers into their cells, as answers to be confirmed, and checks them. The cells are read again first and written
 * only where they are blank, so that nothing is lost that somebody typed meanwhile. Undone by undoRepair, in one step.
 * Gives how many answers it put in.
 */
export async function putInOffers(
  store: SessionStore,
  offers: readonly Offer[],
  signal: AbortSignal,
): Promise<Result<number>> {
  const held = store.held();
  if (!held.ok) return held;
  const { club, template, copies: before } = held.value;
  const { workbook } = store.ports;
  const owners = new Set(offers.map(({ field }) => ownerOf(field)));
  const read = await workbook.readQuestionnaire(template, owners, store.busy("reading"));
  if (!read.ok) return read;
  const { placed, rows } = placeOffers(club, readAnswers(club, read.value.cells), offers);
  if (placed.length === 0) return succeed(0);

  // First, so that no answer of ours is ever in the workbook without a note that it is to be confirmed.
  store.change({ copies: withOthers(before, placed.map(copyOf)) });
  const kept = await saveCopies(store);
  if (!kept.ok) {
    store.change({ copies: before });
    return kept;
  }
  const written = await workbook.fillBlanks(
    placed.map(({ offer, field, place }) => ({ place, value: offer.value, numberFormat: inputFormat(field) })),
    rows,
  );
  const places = new Set(written.ok ? written.value.map(({ place }) => placeKey(place)) : []);
  const done = placed.filter(({ place }) => places.has(placeKey(place)));
  if (done.length < placed.length) store.change({ copies: withOthers(before, done.map(copyOf)) });
  if (!written.ok) {
    // If Excel refuses this too, the next check finds that nothing is there to confirm.
    await saveCopies(store);
    return written;
  }
  const placedAt = new Map(done.map((each) => [placeKey(each.place), each]));
  store.change({
    repaired: written.value.flatMap((cell) => {
      const each = placedAt.get(placeKey(cell.place));
      return each === undefined ? [] : [{ cell, owner: each.owner, copy: copyOf(each) }];
    }),
  });
  store.changes.add(owners);
  const checked = await checkNow(store, signal);
  return checked.ok ? succeed(done.length) : checked;
}

/** Checks what was put in: everything, if nothing was checked before, so that it is marked as to be confirmed. */
async function checkNow(store: SessionStore, signal: AbortSignal): Promise<Result<unknown>> {
  const held = store.held();
  if (held.ok && held.value.check === null) return checkAnswers(store, signal);
  const checked = await recheckChanged(store);
  if (!checked.ok) return checked;
  const saved = await saveCopies(store);
  // The answers are in even if Excel refuses the marks, which are tried again later.
  if (saved.ok) await followMarks(store);
  return saved;
}

function copyOf({ offer: { field, row, value, from } }: PlacedOffer): AnswerCopy {
  return { field, row, value, from };
}

/** The copies with more of them, which replace those of the same cells. */
function withOthers(copies: readonly AnswerCopy[], more: readonly AnswerCopy[]): readonly AnswerCopy[] {
  const cells = new Set(more.map(cellKey));
  return [...copies.filter((copy) => !cells.has(cellKey(copy))), ...more];
}

function cellKey({ field, row }: AnswerCopy): string {
  return JSON.stringify([field, row]);
}

function placeKey({ sheet, cell }: PlacedOffer["place"]): string {
  return `${sheet}!${cell}`;
}
