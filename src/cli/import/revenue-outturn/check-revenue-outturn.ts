import { formsOf, ro3Id } from "../../../domain/clubs/published/ro3-indicators";
import type { Ro3Form, Ro3Line, Ro3Service } from "../../../domain/clubs/published/ro3-line";
import { checkEach, written, type CheckContext } from "../check-context";
import type { CheckReport } from "../import-report";

/** Figures are to the pound or finer, except England's, which we do not test here. */
const roundingOfLines = 100;
const roundingOfForms = 10;

/** Checks a service on form RO3: its lines add up, and net is expenditure less income. */
export function checkRevenueOutturn(context: CheckContext, service: Ro3Service): readonly CheckReport[] {
  return [
    ...(["expenditure", "income", "net"] as const).map((form) => linesAddUp(context, service, form)),
    netIsDifference(context, service),
  ];
}

function linesAddUp(context: CheckContext, service: Ro3Service, form: Ro3Form): CheckReport {
  const total = ro3Id(service, service.total, form);
  const lines = service.lines.filter(({ within }) => within !== true).map((line) => ro3Id(service, line, form));
  const check = `Additivity: the ${lines.length} lines that make up ${total} add up to it, within GBP ${written(roundingOfLines)}`;
  return checkEach(check, context, (member, year) => {
    const published = context.figure(total, member, year);
    const parts = lines.map((line) => context.figure(line, member, year));
    if (published === null || parts.includes(null)) return null;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (Math.abs(sum - published) <= roundingOfLines) return true;
    return `the lines add up to ${written(sum)}, the total is ${written(published)}`;
  });
}

function netIsDifference(context: CheckContext, service: Ro3Service): CheckReport {
  const check = `Additivity: net of every line of ${service.name} is expenditure less income, within GBP ${written(roundingOfForms)}`;
  const lines = [service.total, ...service.lines].filter((line) => formsOf(line).length > 1);
  return checkEach(check, context, (member, year) => {
    const differences = lines.map((line) => differenceOf(line, member, year)).filter((found) => found !== null);
    if (differences.length === 0) return null;
    const [worst] = differences.sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
    if (worst === undefined || Math.abs(worst.by) <= roundingOfForms) return true;
    return `${worst.line.label} is off by ${written(worst.by)}`;
  });

  function differenceOf(line: Ro3Line, member: string, year: string) {
    const figure = (form: Ro3Form) => context.figure(ro3Id(service, line, form), member, year);
    const [expenditure, income, net] = [figure("expenditure"), figure("income"), figure("net")];
    return expenditure === null || income === null || net === null ? null : { line, by: expenditure - income - net };
  }
}
