import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { findField, ownerOf } from "../../domain/clubs/find-field";
import { inputFormat } from "../../domain/questionnaire/input-format";
import type { Finding } from "../../domain/questionnaire/finding";
import { succeed, type Result } from "../../domain/result";
import type { CellRepair } from "../questionnaire-ports";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/**
 * Applies the repairs that findings give to their cells, and checks what changed. The cells are read again first, so that
 * an answer changed in the meantime is not overwritten; a finding that has gone is skipped. Gives how many cells it wrote.
 */
export async function repairFindings(store: SessionStore, findings: readonly Finding[]): Promise<Result<number>> {
  const held = store.held();
  if (!held.ok) return held;
  const { club } = held.value;
  const owners = new Set(findings.map(({ subject }) => ownerOf(fieldIn(subject))));
  store.changes.add(owners);
  const rechecked = await recheckChanged(store);
  if (!rechecked.ok) return rechecked;

  const now = store.held();
  if (!now.ok) return now;
  const asked = new Set(findings.map(nameOf));
  const current = now.value.check?.findings.map(({ finding }) => finding) ?? [];
  const repairs = repairsOf(
    club,
    current.filter((finding) => asked.has(nameOf(finding))),
  );
  const written = await store.ports.workbook.repairCells([...repairs.values()].map(({ repair }) => repair));
  if (!written.ok) return written;
  const ownerAt = new Map([...repairs].map(([at, { owner }]) => [at, owner]));
  store.change({
    repaired: written.value.map((cell) => ({
      cell,
      owner: ownerAt.get(placeKey(cell.place.sheet, cell.place.cell)) ?? "",
    })),
  });
  store.changes.add(owners);
  const checked = await recheckChanged(store);
  // The cells are written even if Excel refuses the marks, which are tried again later.
  if (checked.ok) await followMarks(store);
  return checked.ok ? succeed(written.value.length) : checked;
}

/** The repair of each cell, by its place. Several findings of a cell may ask for the same one. */
function repairsOf(club: ClubDefinition, findings: readonly Finding[]) {
  const repairs = new Map<string, { readonly owner: string; readonly repair: CellRepair }>();
  for (const { subject, place, repair } of findings) {
    const written = fieldIn(subject);
    const found = findField(club, written);
    if (place === null || repair === null || found === null) continue;
    repairs.set(placeKey(place.sheet, place.cell), {
      owner: ownerOf(written),
      repair: { place, value: repair, numberFormat: inputFormat(found.field) },
    });
  }
  return repairs;
}

/** `homes[beds]` of `homes[beds] of Oak House`. */
function fieldIn(subject: string): string {
  return /^[^[\]]+\[[^[\]]+\]/.exec(subject)?.[0] ?? subject;
}

function nameOf({ code, subject, repair }: Finding): string {
  return JSON.stringify([code, subject, repair]);
}

function placeKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
