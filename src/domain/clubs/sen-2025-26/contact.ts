import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact(
  "sen",
  "the manager of the special needs team or the colleague who makes the SEN2 return",
);
