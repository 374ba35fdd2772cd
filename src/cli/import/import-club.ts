import { encodeRelease } from "../../domain/release/encode-release";
import { layOutColumns } from "../../domain/release/lay-out-columns";
import type { ReleaseContent } from "../../domain/release/release";
import { releaseBody } from "../../domain/release/release-header";
import { authorities, memberOf } from "../authorities";
import { regionAndTypeGroups } from "../region-and-type-groups";
import { sha256 } from "../sha256";
import { describeImport } from "./describe-import";
import { figureLookup, nationalLookup } from "./figure-lookup";
import { indexAuthorities } from "./find-authority";
import type { ImportReport } from "./import-report";
import type { ImportedClub } from "./import-source";
import { layOutNational } from "./lay-out-national";
import { readNeighbours } from "./read-neighbours";

export type Imported =
  | { readonly ok: true; readonly content: ReleaseContent; readonly report: ImportReport }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Makes a club's release from a folder of open data files, with a report of what it kept, what it left out and what
 * looked odd. If the files have faults it lists them and imports nothing: an unknown authority, two different figures
 * for the same thing, a figure for an authority that did not exist, a cell that is not a figure. The members are the
 * authorities that have rows.
 */
export function importClub(
  { club, version, read, checks, notes }: ImportedClub,
  folder: string,
  date: string,
): Imported {
  const listed = authorities();
  const index = indexAuthorities(listed);
  const { figures, national, reasons, files, faults } = read(folder, index);
  const withRows = new Set(figures.map(({ member }) => member));
  const neighbours = readNeighbours(folder, index, withRows);
  if (faults.length + neighbours.faults.length > 0) return { ok: false, faults: [...faults, ...neighbours.faults] };

  const members = listed.filter(({ code }) => withRows.has(code)).map(memberOf);
  const indicators = club.sections.flatMap((section) => section.indicators);
  const { years } = club;
  const lists = { members: members.map(({ code }) => code), indicators: indicators.map(({ id }) => id), years };
  const content: ReleaseContent = {
    stamp: {
      club: club.club,
      clubLabel: club.label,
      version,
      state: "final",
      date,
      licence: club.licence,
      demonstration: false,
      ...(club.partOf === undefined ? {} : { partOf: club.partOf }),
    },
    members,
    indicators,
    years,
    groups: [...neighbours.groups, ...regionAndTypeGroups(members)],
    reasons,
    columns: layOutColumns(figures, lists),
    ...(national.length > 0 ? { national: layOutNational(national, lists) } : {}),
  };
  const found = checks({ club, members, figure: figureLookup(figures), national: nationalLookup(national) });
  return { ok: true, content, report: describeImport(content, hashOf(content), files, found, notes) };
}

function hashOf(content: ReleaseContent): string {
  return sha256(releaseBody(encodeRelease(content, sha256)));
}
