import * as z from "zod/mini";
import { breaks, decimals, guidance, question, words } from "./question";
import { register } from "./register";
import { sum } from "./sum";

/**
 * Questions of a section that are a grid, such as nights by type of placement and provider: laid out in rows and columns
 * and not as a list. Each answer keeps the id of its question.
 */
const grid = z.strictObject({
  /** What the rows are, above them. */
  label: words,
  /** Above the answers, from left to right; a sheet has room for 16,384 columns, and a person's patience for fewer. */
  columns: z.array(words).check(z.minLength(1), z.maxLength(100)),
  rows: z
    .array(
      z.strictObject({
        label: words,
        /** Ids of the section's questions, one for each column. */
        cells: z.array(words),
        /** Id of the question that asks for the whole of the row; left out if none does. */
        whole: z.optional(words),
      }),
    )
    .check(z.minLength(1)),
  /**
   * What of it is added up. Left out: its rows and its columns, so that all answers have one unit. `rows`: only these, as
   * steps by type of adopter. `columns`: only these, and each has a unit of its own, as posts and their pay by grade.
   * `nothing`: answers that overlap or are no amounts, as days by stage.
   */
  adds: z.optional(z.enum(["rows", "columns", "nothing"])),
});

/** One sheet of the questionnaire: its questions, then its registers. */
const section = z.strictObject({
  id: words,
  label: words,
  guidance,
  questions: z._default(z.array(question), []),
  /** Left out where the questions are a list. */
  grids: z.optional(z.array(grid).check(z.minLength(1))),
  registers: z._default(z.array(register), []),
});

/**
 * A rule of this club: a kind of rule (which is code, in domain/rules) put to use on some fields. Code and version go
 * with every finding and every explanation: raise the version whenever what the rule asks changes, so that
 * explanations of the old rule lapse.
 */
const ruleSetting = z.strictObject({
  /** Permanent, e.g. "CLA-YOY-01". */
  code: z.string().check(z.regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/)),
  version: z._default(z.int().check(z.positive()), 1),
  kind: words,
  /** Blocker: cannot submit. Error: fix, or fix by the marker. Query: amend or explain. Information: read it. */
  severity: z.enum(["blocker", "error", "query", "information"]),
  /** Whether an explanation may answer a finding. Left out: as the kind has it. */
  explainable: z.optional(z.boolean()),
  /** The fields it checks, `cla.starts` or `homes[beds]`; `*` is every field. Empty where the options name them all. */
  fields: z._default(z.array(words), []),
  options: z._default(z.record(z.string(), z.unknown()), {}),
});

/** A measure made from the answers: numerator ÷ denominator × scale, and ÷ another indicator where it is relative. */
const clubIndicator = z.strictObject({
  /** Permanent; published under this id in the club's releases. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  label: words,
  definition: words,
  unit: words,
  decimals: z._default(decimals, 0),
  polarity: z._default(z.enum(["higher-is-better", "lower-is-better", "neutral"]), "neutral"),
  periodType: z._default(
    z.enum(["financial-year", "snapshot-31-march", "calendar-year", "academic-year", "january-census", "mid-year"]),
    "financial-year",
  ),
  basis: z._default(z.nullable(z.enum(["outturn", "budget"])), null),
  unitCost: z._default(z.boolean(), false),
  numerator: sum,
  /** Null if the indicator is the numerator itself. */
  denominator: z._default(z.nullable(sum), null),
  scale: z._default(z.number().check(z.positive()), 1),
  /** The indicator it is measured against: it is divided by that one's value, as independent by own cost. */
  relativeTo: z._default(z.nullable(words), null),
  /** The indicator of a published release that measures the same, to compare with before the club has a release. */
  published: z._default(z.nullable(words), null),
  /** Where the measure changed, if its questions did not: their breaks are its own as well. Left out: nowhere. */
  breaks,
});

/**
 * One page of the comparative report. What a kind of chart (of domain/charts) draws is code; what it shows is said here.
 * Of a kind that compares one indicator, there is a chart for each.
 */
const reportPage = z.strictObject({
  title: words,
  charts: z.array(z.strictObject({ kind: words, title: words, indicators: z.array(words).check(z.minLength(1)) })),
});

/** The days of one run of a club, in this order. */
const timetable = z.strictObject({
  issued: z.iso.date(),
  deadline: z.iso.date(),
  draft: z.iso.date(),
  review: z.iso.date(),
  final: z.iso.date(),
});

/**
 * A club year as plain data, which survives JSON: what is asked, how answers are checked, what is made of them. Only
 * kinds (of rule, of chart) are code, so that a club can be published without a new version of the add-in.
 */
export const clubDefinition = z.strictObject({
  /** Short and permanent, e.g. "cla". */
  club: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  label: words,
  /** The financial year asked about, written 2025-26. */
  year: words,
  /** Of the definition, from 1 each year; written into the workbook, so that an outdated one is known. */
  version: z._default(z.int().check(z.positive()), 1),
  /**
   * The fewest values that a statistic over members may rest on in the club's releases, so that none can be traced to its
   * member: the disclosure threshold.
   */
  smallestGroup: z._default(z.int().check(z.positive()), 5),
  /**
   * What members see of each other: values by name, or only statistics of groups that are large enough. Left out: values.
   * It has no default, because forms published without it stay as they are.
   */
  shares: z.optional(z.enum(["values", "statistics"])),
  /**
   * True in what the service published for a demonstration year, whose answers and figures are made up and never mixed
   * with real ones; left out for every other year, and by whoever writes a club year.
   */
  demonstration: z.optional(z.literal(true)),
  timetable,
  /** What the cover says of the questionnaire; left out if there is nothing to say. */
  about: z.optional(
    z.strictObject({
      /** What it is for, in a sentence or two. */
      purpose: words,
      /** How long it takes, and who in the council is needed for it. */
      effort: words,
      /** Whom to ask, and how. */
      help: words,
    }),
  ),
  contact: z._default(z.array(question), []),
  sections: z.array(section).check(z.minLength(1)),
  /** Text answers on policy and practice, which the members read of each other. */
  scrapbook: z._default(z.array(question), []),
  signOff: z._default(z.array(question), []),
  rules: z._default(z.array(ruleSetting), []),
  indicators: z._default(z.array(clubIndicator), []),
  report: z._default(z.array(reportPage), []),
});

/** As an author writes it: what has a usual value may be left out. */
export type ClubInput = z.input<typeof clubDefinition>;
export type SectionInput = z.input<typeof section>;
export type GridInput = z.input<typeof grid>;
export type QuestionInput = z.input<typeof question>;
export type RegisterInput = z.input<typeof register>;
export type RuleInput = z.input<typeof ruleSetting>;
export type IndicatorInput = z.input<typeof clubIndicator>;
/** As the rest of Yardstick reads it: complete. */
export type ClubDefinition = z.output<typeof clubDefinition>;
export type Section = z.output<typeof section>;
export type Grid = z.output<typeof grid>;
export type RuleSetting = z.output<typeof ruleSetting>;
export type Severity = RuleSetting["severity"];
export type ClubIndicator = z.output<typeof clubIndicator>;
