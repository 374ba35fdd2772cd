import type { Question } from "../domain/clubs/question";
import { readNumberText } from "../domain/questionnaire/read-number-text";
import { questionnaireMessages as texts } from "./questionnaire-messages";

/** What is wrong with the answer to a sign-off question; null if nothing is. */
export function signOffFault({ type, required }: Pick<Question, "type" | "required">, text: string): string | null {
  if (text.trim() === "") return required ? texts.signOff.missing : null;
  switch (type) {
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : texts.signOff.notADay;
    case "amount":
    case "count":
    case "decimal":
    case "percent":
      return readNumberText(text) === null ? texts.signOff.notANumber : null;
    case "choice":
    case "likert":
    case "text":
      return null;
  }
}
