import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact("ei", "the head of prevention or the manager of the reablement service");
