import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact("cfo", "the deputy who keeps the medium-term financial plan");
