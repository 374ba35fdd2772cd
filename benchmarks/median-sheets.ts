import type { Release } from "../src/domain/release/release";

/** Which medians to calculate: for every column and group. */
export interface MedianQuestions {
  readonly columns: readonly { readonly indicator: number; readonly year: number }[];
  /** As a formula names them, with the ONS codes of their members. */
  readonly groups: readonly { readonly peers: string; readonly members: readonly string[] }[];
}

const namespaces = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/**
 * A workbook as flat OpenDocument: the sheets "figures" (a row for each member, a column for each indicator and year),
 * "groups" (1 if a member is in a group) and "medians" (one MEDIAN(IF(…)) array formula below the other, for each
 * column and each group). And the same without the formulas of the last sheet.
 */
export function medianSheets(
  release: Release,
  questions: MedianQuestions,
): { readonly withFormulas: string; readonly figuresOnly: string } {
  const count = release.members.length;
  const figures = sheet(
    "figures",
    release.members.map((_, member) =>
      questions.columns.map(({ indicator, year }) => {
        const column = release.column(indicator, year);
        const scaled = column?.scaled[member] ?? NaN;
        return Number.isNaN(scaled) ? blank : number(scaled / (column?.divisor ?? 1));
      }),
    ),
  );
  const groups = sheet(
    "groups",
    release.members.map(({ code }) =>
      questions.groups.map(({ members }) => (members.includes(code) ? number(1) : blank)),
    ),
  );
  const formulas = questions.columns.flatMap((_, column) =>
    questions.groups.map((_group, group) => {
      const values = `[$figures.$${letters(column)}$1:.$${letters(column)}$${count}]`;
      const isIn = `[$groups.$${letters(group)}$1:.$${letters(group)}$${count}]=1`;
      return [formula(`MEDIAN(IF((${isIn})*ISNUMBER(${values});${values}))`)];
    }),
  );
  const document = (medians: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${medians}${figures}${groups}</office:spreadsheet></office:body></office:document>`;
  return {
    withFormulas: document(sheet("medians", formulas)),
    figuresOnly: document(
      sheet(
        "medians",
        formulas.map(() => [number(0)]),
      ),
    ),
  };
}

const blank = "<table:table-cell/>";

function number(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}

function formula(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<table:table-cell table:formula="of:=${escaped}" table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"/>`;
}

function sheet(name: string, rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => `<table:table-row>${cells.join("")}</table:table-row>`).join("");
  return `<table:table table:name="${name}">${body}</table:table>`;
}

/** A, B, … Z, AA, … */
function letters(column: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
