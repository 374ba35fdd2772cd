import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Answer, Answers } from "./answer";
import type { Explanation } from "./explanation";

/**
 * SHA-256, in hexadecimal, of the content of a submission: which questionnaire, every answer and every explanation. The
 * positions of answers in the workbook, the order of properties and explanations, and empty rows of a register make no
 * difference; the order of its filled rows does.
 */
export function contentHash(answers: Answers, explanations: readonly Explanation[]): string {
  const { template, questions, registers } = answers;
  const said = [
    [template.club, template.year, template.version, template.member],
    sorted(Object.entries(questions).map(([id, { answer }]) => [id, ...saidBy(answer)])),
    sorted(
      Object.entries(registers).map(([id, { rows }]) => [
        id,
        ...rows
          .map((row) =>
            sorted(
              Object.entries(row).flatMap(([column, answer]) =>
                answer.holds === "blank" ? [] : [[column, ...saidBy(answer)]],
              ),
            ),
          )
          .filter((row) => row.length > 0),
      ]),
    ),
    sorted(explanations.map(({ code, version, subject, value, text }) => [code, version, subject, value, text])),
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))));
}

function saidBy({ holds, value, seen }: Answer): readonly unknown[] {
  return holds === "unreadable" ? [holds, seen] : [holds, value];
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}
