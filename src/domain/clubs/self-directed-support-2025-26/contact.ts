import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact(
  "sds",
  "the manager of the direct payments team or the adult social care data officer",
);
