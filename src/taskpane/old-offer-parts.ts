import type { ClubDefinition } from "../domain/clubs/club-definition";
import { findField, findRegister } from "../domain/clubs/find-field";
import { partsOf } from "../domain/clubs/parts-of";
import { groupBy } from "../domain/group-by";
import type { OldBesideAnswers } from "../domain/old-workbook/beside-answers";
import type { OldTable } from "../domain/old-workbook/old-answers";
import { surenessOf } from "../domain/old-workbook/sureness";
import { offerLines, type OfferLine, type OfferPart } from "./offer-lines";
import { oldWorkbookMessages as texts } from "./old-workbook-messages";

/**
 * What an old workbook has for blank answers, part by part: each question by itself, the rows of a table together.
 *
 * @param isOwn false where the workbook is another's, so that nothing is ticked beforehand
 */
export function oldOfferParts(
  club: ClubDefinition,
  { offers, tables }: Pick<OldBesideAnswers, "offers" | "tables">,
  isOwn: boolean,
): readonly OfferPart[] {
  const ofField = new Map(offers.map((offer) => [offer.field, offer]));
  const questions = new Map(offerLines(club, offers).map(({ label, lines }) => [label, lines]));
  return partsOf(club).flatMap(({ label, registers }): readonly OfferPart[] => {
    const lines = (questions.get(label) ?? []).map((line): OfferLine => {
      const offer = ofField.get(line.key);
      if (offer === undefined) return line;
      return {
        ...line,
        // The same words as the question's would only make the list longer.
        from: texts.place(
          offer.sheet,
          offer.cell,
          offer.by === "name" || offer.heading === line.label ? "" : offer.heading,
        ),
        sureness: texts.sureness(surenessOf(offer.confidence), offer.by),
      };
    });
    const rows = tables.filter(
      ({ register, offers: its }) => its.length > 0 && registers.some(({ id }) => id === register),
    );
    const all = [...lines, ...rows.map((table) => tableLine(club, table))];
    const shown = isOwn ? all : all.map((line) => ({ ...line, isTicked: false }));
    return shown.length === 0 ? [] : [{ label, lines: shown }];
  });
}

/** What of a table is not put in, as sentences. */
export function leftOfTable({ others, leftRows }: OldTable): readonly string[] {
  return [
    ...(others.length === 0 ? [] : [texts.table.others(others)]),
    ...[...groupBy(leftRows, ({ why }) => why)].map(([why, rows]) => texts.table.leftRows(why, rows)),
  ];
}

function tableLine(club: ClubDefinition, table: OldTable): OfferLine {
  const { key, register, sheet, area, columns, caution, confidence, isTicked, offers } = table;
  const names = [...new Set(offers.flatMap(({ row }) => row ?? []))];
  const pairs = columns.map(
    ({ heading, field, confidence: sure }) =>
      [heading, findField(club, `${register}[${field}]`)?.field.label ?? field, surenessOf(sure)] as const,
  );
  return {
    key,
    label: findRegister(club, register)?.label ?? register,
    value: texts.table.rows(names),
    from: texts.place(sheet, area, ""),
    caution,
    isTicked,
    offers,
    sureness: texts.surenessOfTable(surenessOf(confidence)),
    details: [texts.table.columns(pairs), ...leftOfTable(table)],
  };
}
