import { findRule } from "../rules/index";
import type { ClubDefinition, ClubIndicator, RuleSetting } from "./club-definition";
import { findField, findRegister, ownerOf } from "./find-field";
import { gridFaults } from "./grid-faults";
import { isNumberType } from "./is-number-type";
import { scaleOf } from "./place-on-scale";
import { namesIn, type Sum } from "./sum";

/**
 * What is wrong with how the parts of a club refer to each other, each as "path: reason": rules of unknown kinds, with
 * options their kind does not take, or on fields that do not exist; grids of what is not asked in their section;
 * indicators over what can't be added; a report of unknown indicators.
 */
export function referenceFaults(club: ClubDefinition): readonly string[] {
  return [
    ...club.sections.flatMap((section, at) => gridFaults(section, `sections[${at}]`)),
    ...twice(club.rules.map(({ code }) => code)).map((at) => `rules[${at}].code: it is given twice`),
    ...club.rules.flatMap((setting, at) => faultsOfRule(club, setting, `rules[${at}] (${setting.code})`)),
    ...twice(club.indicators.map(({ id }) => id)).map((at) => `indicators[${at}].id: it is given twice`),
    ...club.indicators.flatMap((indicator, at) => faultsOfIndicator(club, indicator, `indicators[${at}]`)),
    ...club.report.flatMap(({ charts }, page) =>
      charts.flatMap(({ indicators }, chart) =>
        indicators
          .filter((id) => !isIndicator(club, id))
          .map((id) => `report[${page}].charts[${chart}]: there is no indicator "${id}"`),
      ),
    ),
  ];
}

function faultsOfRule(club: ClubDefinition, setting: RuleSetting, path: string): readonly string[] {
  const rule = findRule(setting.kind);
  if (rule === null) return [`${path}.kind: there is no kind of rule "${setting.kind}"`];
  const faults = setting.fields
    .filter((field) => field !== "*" && findField(club, field) === null)
    .map((field) => `${path}.fields: there is no field "${field}"`);
  if (rule.usesFields && setting.fields.length === 0) faults.push(`${path}.fields: ${rule.kind} needs at least one`);
  if (!rule.usesFields && setting.fields.length > 0) faults.push(`${path}.fields: ${rule.kind} takes none`);

  const ofOptions = rule.faultsOf(setting.options);
  if (ofOptions.length > 0) return [...faults, ...ofOptions.map((fault) => `${path}.options.${fault}`)];
  const { sums = [], fields = [], registers = [], indicators = [] } = rule.namesIn(setting.options);
  for (const sum of sums) faults.push(...faultsOfSum(club, sum, `${path}.options`));
  for (const name of fields) {
    if (findField(club, name) === null) faults.push(`${path}.options: there is no field "${name}"`);
  }
  for (const id of registers) {
    if (findRegister(club, id) === null) faults.push(`${path}.options: there is no register "${id}"`);
  }
  for (const id of indicators) {
    if (!isIndicator(club, id)) faults.push(`${path}.options: there is no indicator "${id}"`);
  }
  return faults;
}

function faultsOfIndicator(club: ClubDefinition, indicator: ClubIndicator, path: string): readonly string[] {
  const { numerator, denominator, unit, unitCost, relativeTo } = indicator;
  // One answer on a scale is no sum: its figure is its place on the scale.
  const faults = scaleOf(club, indicator) === null ? faultsOfSum(club, numerator, `${path}.numerator`) : [];
  if (denominator !== null) faults.push(...faultsOfSum(club, denominator, `${path}.denominator`));
  if (relativeTo !== null) {
    const base = club.indicators.find(({ id }) => id === relativeTo);
    if (base === undefined) faults.push(`${path}.relativeTo: there is no indicator "${relativeTo}"`);
    else if (base.relativeTo !== null) faults.push(`${path}.relativeTo: "${relativeTo}" is itself relative to another`);
  }
  if (unitCost && (!unit.startsWith("GBP") || denominator === null)) {
    faults.push(`${path}.unitCost: a cost per unit is in GBP and has a denominator`);
  }
  return faults;
}

function faultsOfSum(club: ClubDefinition, sum: Sum, path: string): string[] {
  const faults = namesIn(sum)
    .filter((name) => findField(club, name) === null && findRegister(club, name) === null)
    .map((name) => `${path}: there is no field "${name}"`);
  const units = new Set<string | null>();
  for (const term of [...sum.add, ...sum.subtract]) {
    const name = typeof term === "string" ? term : "total" in term ? term.total : null;
    if (typeof term !== "string" && term.where !== undefined) {
      const register = "total" in term ? ownerOf(term.total) : term.rowsOf;
      const { column, is } = term.where;
      const codes = findField(club, `${register}[${column}]`)?.field.choices ?? [];
      if (!codes.includes(is)) faults.push(`${path}: "${is}" is no code of ${register}[${column}]`);
    }
    const field = name === null ? null : findField(club, name)?.field;
    if (!field) continue;
    if (!isNumberType(field.type)) faults.push(`${path}: ${name} is a ${field.type}, which can't be added`);
    else units.add(field.unit);
  }
  if (units.size > 1) faults.push(`${path}: it adds ${[...units].join(" and ")}`);
  return faults;
}

function isIndicator(club: ClubDefinition, id: string): boolean {
  return club.indicators.some((indicator) => indicator.id === id);
}

/** Where the ids stand that were given before. */
function twice(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}
