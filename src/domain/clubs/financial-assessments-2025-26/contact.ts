import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact("fa", "the manager of the financial assessments team");
