import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { answerFormula } from "../../domain/ledger/answer-formula";
import { layOutMapping } from "../../domain/ledger/lay-out-mapping";
import type { LedgerMapping } from "../../domain/ledger/ledger-mapping";
import { mappingFaults } from "../../domain/ledger/mapping-faults";
import { type MappingTotals, mappingTotals } from "../../domain/ledger/mapping-totals";
import { moneyQuestions } from "../../domain/ledger/money-questions";
import { patternInWords } from "../../domain/ledger/code-pattern";
import type { Ledger } from "../../domain/ledger/read-ledger";
import { workbookProblem } from "../../domain/workbook-problems";
import { inputFormat } from "../../domain/questionnaire/input-format";
import { fail, type Result } from "../../domain/result";
import type { CalculatedLine, LedgerMemory, LedgerWorkbook } from "../ledger-ports";
import type { QuestionnaireSession } from "../questionnaire/questionnaire-session";
import type { WrittenAnswer } from "../questionnaire-ports";

export interface PutInRequest {
  readonly club: ClubDefinition;
  /** Name of the member whose questionnaire it is. */
  readonly member: string;
  readonly ledger: Ledger;
  readonly mapping: LedgerMapping;
  /** Ids of the questions to put answers to; others keep what they have. */
  readonly questions: ReadonlySet<string>;
  /** Whether answers are formulas over the ledger, which must then be on a sheet, or values. */
  readonly isLive: boolean;
}

interface PutInPorts {
  readonly workbook: LedgerWorkbook;
  readonly memory: LedgerMemory;
  readonly session: Pick<QuestionnaireSession, "put">;
}

/**
 * Writes the mapping's sheet, and puts what the ledger comes to into the answers that were chosen. If formulas do not
 * come to what we read, to the penny, no answer is changed. What was in the cells can be put back with undoRepair. The
 * mapping is kept on this machine for next year. Gives how many answers it put in.
 */
export async function putInLedger(
  { workbook, memory, session }: PutInPorts,
  { club, member, ledger, mapping, questions, isLive }: PutInRequest,
): Promise<Result<number>> {
  const totals = mappingTotals(ledger, mapping);
  if (mappingFaults(club, totals).length > 0) return fail(workbookProblem("mapping-not-ready"));
  const asked = new Map(moneyQuestions(club).map((each) => [each.question.id, each]));
  const plan = layOutMapping({
    title: `${club.label} ${club.year}, ${member}`,
    ledger,
    mapping,
    totals,
    isLive,
    nameOf: (id) => {
      const each = asked.get(id);
      return each === undefined ? id : `${each.heading}: ${each.name}`;
    },
  });
  const written = await workbook.writeMapping(plan);
  if (!written.ok) return written;
  const differing = isLive ? differingLines(totals, written.value) : [];
  if (differing.length > 0) return fail(workbookProblem("ledger-formulas-differ", { lines: differing }));

  const answers = [...totals.answers].flatMap(([id, pence]): [string, WrittenAnswer][] => {
    const question = asked.get(id)?.question;
    if (question === undefined || !questions.has(id)) return [];
    return [[id, isLive ? { formula: answerFormula(id), numberFormat: inputFormat(question) } : pence / 100]];
  });
  const put = await session.put(new Map(answers));
  // That it is kept only until the browser closes is not worth a message: the workbook has the mapping.
  if (put.ok) await memory.keep(club.club, club.year, mapping);
  return put;
}

/** The lines whose formulas came to something else than we read. */
function differingLines({ lines }: MappingTotals, calculated: readonly CalculatedLine[]): readonly string[] {
  return lines.flatMap(({ line, rows, pence }, at) => {
    const given = calculated[at];
    const isSame = given?.rows === rows && given.amount !== null && Math.round(given.amount * 100) === pence;
    return isSame ? [] : [patternInWords(line.code)];
  });
}
