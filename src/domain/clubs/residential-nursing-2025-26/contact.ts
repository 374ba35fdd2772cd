import { usualContact } from "../authoring/contact-and-sign-off";

/** Whom the club writes to. */
export const contact = usualContact("rn", "the commissioner of care homes or the manager of the brokerage team");
