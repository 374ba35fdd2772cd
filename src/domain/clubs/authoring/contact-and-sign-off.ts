import type { QuestionInput } from "../club-definition";
import { ask } from "./ask";

/**
 * Whom a club writes to, asked alike in every club. Members of the club see these, and nobody else.
 *
 * @param prefix how the club's ids begin
 * @param knows whom to ask about activity, within a sentence: "the manager of the adoption service"
 */
export function usualContact(prefix: string, knows: string): QuestionInput[] {
  return [
    ask.text(`${prefix}.contact_name`, "Contact", "Who fills in this questionnaire and answers questions on it."),
    ask.text(`${prefix}.contact_role`, "Contact's job", "Job title of the contact."),
    ask.text(`${prefix}.contact_email`, "Contact's e-mail", "Work e-mail address of the contact."),
    ask.text(`${prefix}.contact_phone`, "Contact's telephone", "Work telephone number of the contact.", {
      required: false,
    }),
    ask.text(
      `${prefix}.service_contact`,
      "Service contact",
      `Who knows the activity figures: often ${knows.replace(/\.$/, "")}.`,
    ),
    ask.text(`${prefix}.service_email`, "Service contact's e-mail", "Work e-mail address of the service contact."),
  ];
}

/**
 * Who stands behind the answers, asked alike in every club.
 *
 * @param prefix how the club's ids begin
 * @param signatory who usually signs: "the finance manager for children's services"
 * @param more the club's own questions, such as whether the spend agrees with a return
 */
export function usualSignOff(prefix: string, signatory: string, more: readonly QuestionInput[] = []): QuestionInput[] {
  return [
    ask.text(
      `${prefix}.signed_by`,
      "Signed off by",
      `Name of the officer who agreed the answers, usually ${signatory}.`,
    ),
    ask.text(`${prefix}.signed_role`, "Signatory's job title", "Job title of the officer who agreed the answers."),
    ask.date(`${prefix}.signed_on`, "Date of sign-off", "Date the answers were agreed."),
    ...more,
    ask.text(
      `${prefix}.remarks`,
      "Remarks for other members",
      "Anything readers of your figures should know, such as a trust, a merger or a change of system.",
      { required: false },
    ),
  ];
}

/**
 * A page of the scrapbook.
 *
 * @param prefix how the club's ids begin
 */
export function scrapbookPages(prefix: string, named: string) {
  return (id: string, label: string, definition: string): QuestionInput =>
    ask.text(`${prefix}.scrapbook_${id}`, label, definition, {
      guidance: `A few sentences in plain words, with figures where they help. Name ${named}: other members read it.`,
    });
}
