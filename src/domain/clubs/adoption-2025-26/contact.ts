import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact("adoption", "the manager of the adoption service or of the regional agency");
