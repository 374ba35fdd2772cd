import { browserLibrary } from "./browser-library";
import { createLedgerMemory } from "./ledger-memory";

/** The ledger mappings of the user of this browser. */
export const browserLedger = createLedgerMemory({ session: browserLibrary.session, kept: browserLibrary.kept });
