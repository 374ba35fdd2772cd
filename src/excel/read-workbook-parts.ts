import { labelsXml } from "../domain/benchmark/labels-xml";
import type { CellArea } from "../domain/cell-area";
import { freezesXml } from "../domain/frozen/freezes-xml";
import { identityXml } from "../domain/questionnaire/identity-xml";
import { copiesXml, explanationsXml, submissionXml } from "../domain/questionnaire/kept-xml";
import { findingsTableName } from "./findings-table";
import { splitAddress } from "./split-address";
import { readMarks, type Marks } from "./read-marks";

/** A name or table with its sheet; null if its cells are gone. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: string | null;
}

/** Everything in a workbook that may be ours, and what the user may have put on our sheets. */
export interface WorkbookParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly isVisible: boolean;
    /** The value of its first cell; "" if blank. */
    readonly first: unknown;
    readonly charts: readonly {
      readonly name: string;
      /** "" if it has none. */
      readonly title: string;
    }[];
  }[];
  /** Workbook names only; names that belong to a sheet come from copying it. */
  readonly names: readonly (NamedSheet & {
    readonly isVisible: boolean;
    /** Null if it isn't an area of cells. */
    readonly area: CellArea | null;
  })[];
  /** All except the table of findings. */
  readonly tables: readonly NamedSheet[];
  readonly marks: Marks;
  /** How many XML parts say which questionnaire the workbook is. */
  readonly identities: number;
  readonly explanations: number;
  readonly receipts: number;
  /** Answers that we filled in and nobody has confirmed. */
  readonly copies: number;
  /** The XML parts that say what was frozen. */
  readonly freezes: readonly Excel.CustomXmlPart[];
  /** The XML parts that say what labels of budgets mean. */
  readonly labels: readonly Excel.CustomXmlPart[];
  /** Our other custom XML parts. */
  readonly xml: readonly Excel.CustomXmlPart[];
}

/** At most five round trips. */
export async function readWorkbookParts(context: Excel.RequestContext): Promise<WorkbookParts> {
  const marks = await readMarks(context);
  const { customXmlParts, names, tables, worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true, charts: { name: true, title: { text: true } } });
  names.load({ name: true, formula: true, scope: true, visible: true });
  tables.load({ name: true, worksheet: { name: true } });
  const kept = [identityXml, explanationsXml, submissionXml, copiesXml].map(({ namespace }) =>
    customXmlParts.getByNamespace(namespace).load({ id: true }),
  );
  const freezes = customXmlParts.getByNamespace(freezesXml.namespace).load({ id: true });
  const labels = customXmlParts.getByNamespace(labelsXml.namespace).load({ id: true });
  await context.sync();

  const firsts = worksheets.items.map((sheet) => sheet.getRange("A1").load({ values: true }));
  const texts = kept.map(({ items }) => items.map((part) => part.getXml()));
  await context.sync();
  const [identities = [], written = [], submitted = [], copied = []] = texts.map((some) =>
    some.map(({ value }) => value),
  );
  const sheetNames = new Map(worksheets.items.map(({ name }) => [name.toLowerCase(), name]));
  return {
    marks,
    sheets: worksheets.items.map(({ name, visibility, charts }, at) => ({
      name,
      isVisible: visibility === "Visible",
      first: firsts[at]?.values[0]?.[0] ?? "",
      charts: charts.items.map((chart) => ({ name: chart.name, title: chart.title.text.replaceAll(/\r\n?/g, "\n") })),
    })),
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula, visible }) => ({
        name,
        isVisible: visible,
        area: splitAddress(String(formula))?.area ?? null,
        sheet: sheetNames.get(sheetIn(String(formula)).toLowerCase()) ?? null,
      })),
    tables: tables.items
      .filter(({ name }) => name !== findingsTableName)
      .map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    identities: identities.length,
    explanations: explanationsXml.read(written).value.length,
    receipts: submissionXml.read(submitted).value.receipts.length,
    copies: copiesXml.read(copied).value.length,
    freezes: freezes.items,
    labels: labels.items,
    xml: kept.flatMap(({ items }) => items),
  };
}

/** "Sheet 1" for "='Sheet 1'!$B$3"; "" if the formula names no sheet. */
function sheetIn(formula: string): string {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? "";
}
