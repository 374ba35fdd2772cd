import type { OwnContact } from "../../src/actions/ports";
import type { Contact } from "../../src/contract/contacts";
import { succeed } from "../../src/domain/result";

/** A contact kept in memory, as the service keeps it. */
export function fakeOwnContact(): OwnContact & { kept: Contact } {
  const none = { consent: false, email: null, phone: null };
  const fake = {
    kept: none as Contact,
    read: async () => succeed(fake.kept),
    save: async (contact: Contact) => succeed((fake.kept = contact.consent ? contact : none)),
  };
  return fake;
}
