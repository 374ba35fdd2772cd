import type { Indicator, Source } from "../../release/indicator";
import { amountOf } from "./indicator-kinds";
import type { Ro3Form, Ro3Line, Ro3Service } from "./ro3-line";
import { residentsId, residentsOf } from "./ro3-residents";

const allForms: readonly Ro3Form[] = ["expenditure", "income", "net"];

/** What a form is called in a label, what it means, and the publication's own column. */
const forms: Readonly<Record<Ro3Form, { readonly name: string; readonly meaning: string; readonly column: string }>> = {
  expenditure: {
    name: "expenditure",
    meaning: "Expenditure is employees and running costs, before income",
    column: "Total Expenditure (C3 = C1 + C2)",
  },
  income: {
    name: "income",
    meaning: "Income is sales, fees and charges, and other income towards it",
    column: "Total Income (C6 = C4 + C5)",
  },
  net: {
    name: "net expenditure",
    meaning: "Net is expenditure less income",
    column: "Net Current Expenditure (C7 = C3 - C6)",
  },
};

/** The forms a line is given in. */
export function formsOf(line: Ro3Line): readonly Ro3Form[] {
  return line.forms ?? allForms;
}

/** A line and form as the publication names them; the importer finds its figures by it. */
function ro3Reference(line: Ro3Line, form: Ro3Form): string {
  return `${line.title} - ${forms[form].column}`;
}

/** The permanent id of a line's amount, e.g. adults.ro3.physical-support.18-64.net. */
export function ro3Id(service: Ro3Service, line: Ro3Line, form: Ro3Form): string {
  return `${service.club}.ro3.${line.key}.${form}`;
}

/** What every indicator of RO3 has in common: amounts and what is made of them are spend, so more is not worse. */
function common(line: Ro3Line, form: Ro3Form) {
  return {
    polarity: "neutral",
    periodType: "financial-year",
    basis: "outturn",
    source: sourceOf(line, form),
  } as const;
}

function sourceOf(line: Ro3Line, form: Ro3Form): Source {
  return {
    title: "Revenue outturn 2024-25, form RO3",
    publisher: "Ministry of Housing, Communities and Local Government",
    reference: ro3Reference(line, form),
  };
}

/** The total and every line in pounds, in each of its forms. */
export function ro3Amounts(service: Ro3Service): readonly Indicator[] {
  return [service.total, ...service.lines].flatMap((line) =>
    formsOf(line).map((form) =>
      amountOf("outturn", {
        source: sourceOf(line, form),
        id: ro3Id(service, line, form),
        label: `${line.label}: ${forms[form].name}`,
        definition: `${line.purpose} ${forms[form].meaning}. Published in thousands of pounds, here in pounds.`,
      }),
    ),
  );
}

/** Every line as a share of its service, form by form: expenditure of expenditure, income of income, net of net. */
export function ro3Shares(service: Ro3Service): readonly Indicator[] {
  return service.lines.flatMap((line) =>
    formsOf(line).map((form) => ({
      ...common(line, form),
      id: `${ro3Id(service, line, form)}-share`,
      label: `${line.label}: share of ${service.name} ${forms[form].name}`,
      definition: `${line.purpose} Derived: how much of the ${forms[form].name} of all ${service.name} it is. ${forms[form].meaning}.`,
      numerator: `${forms[form].name} of the line`,
      denominator: `${forms[form].name} of all ${service.name}`,
      unit: "%",
      scale: 100,
      unitCost: false,
      decimals: 1,
      parts: {
        published: true,
        numerator: ro3Id(service, line, form),
        denominator: ro3Id(service, service.total, form),
        factor: 100,
      },
    })),
  );
}

/** The total and every line for each resident of the age it serves. */
export function ro3PerHead(service: Ro3Service): readonly Indicator[] {
  return [service.total, ...service.lines].flatMap((line) =>
    formsOf(line).map((form) => {
      const { of, one, each } = residentsOf(line.age);
      const note = line.ageNote === undefined ? "" : ` ${line.ageNote}`;
      return {
        ...common(line, form),
        id: `${ro3Id(service, line, form)}-per-head`,
        label: `${line.label}: ${forms[form].name} per ${each}`,
        definition: `${line.purpose} Derived: ${forms[form].name} of 2024-25 for each ${one} in the middle of 2024. ${forms[form].meaning}.${note}`,
        numerator: `${forms[form].name} of the line`,
        denominator: `${of} in the middle of 2024`,
        unit: `GBP per ${each}`,
        scale: null,
        unitCost: true,
        decimals: 2,
        parts: {
          published: true,
          numerator: ro3Id(service, line, form),
          denominator: residentsId(service, line.age),
          factor: 1,
        },
      };
    }),
  );
}
