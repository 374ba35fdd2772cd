import { ask } from "../authoring/ask";
import type { QuestionInput } from "../club-definition";

/** Whom the club writes to. Members of the club see these, and nobody else. */
export const contact: QuestionInput[] = [
  ask.text("cla.contact_name", "Contact", "Who fills in this questionnaire and answers questions on it."),
  ask.text("cla.contact_role", "Contact's job", "Job title of the contact."),
  ask.text("cla.contact_email", "Contact's e-mail", "Work e-mail address of the contact."),
  ask.text("cla.contact_phone", "Contact's telephone", "Work telephone number of the contact.", { required: false }),
  ask.text(
    "cla.service_contact",
    "Service contact",
    "Who knows the activity figures: often the performance lead for children looked after.",
  ),
  ask.text("cla.service_email", "Service contact's e-mail", "Work e-mail address of the service contact."),
];
