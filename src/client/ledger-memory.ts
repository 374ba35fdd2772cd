import * as z from "zod/mini";
import type { LedgerMemory } from "../actions/ledger-ports";
import type { SignedIn } from "../contract/signed-in";
import type { KeptValues } from "./kept-on-machine";

interface LedgerMemoryOptions {
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
}

const centre = z.object({ match: z.enum(["is", "begins with", "ends with"]), code: z.string() });

const onMachine = z.object({
  /** Code of the member whose mapping it is. */
  member: z.string(),
  year: z.string(),
  mapping: z.array(
    z.object({
      code: z.union([centre, z.object({ match: z.literal("from"), code: z.string(), to: z.string() })]),
      centre: z.nullable(centre),
      question: z.nullable(z.string()),
      sign: z.union([z.literal(1), z.literal(-1)]),
      share: z.number(),
      isAgain: z.boolean(),
      note: z.string(),
    }),
  ),
});

/** The ledger mappings of the signed-in member on this machine, one for each club. For nobody, none. */
export function createLedgerMemory({ session, kept }: LedgerMemoryOptions): LedgerMemory {
  return {
    async read(club) {
      const [signedIn, own] = [await session(), await kept.read(keyOf(club), onMachine)];
      if (own === null || own.member !== signedIn?.member.code) return null;
      return { year: own.year, mapping: own.mapping };
    },
    async keep(club, year, mapping) {
      const member = (await session())?.member.code;
      if (member === undefined) return null;
      return kept.write(keyOf(club), { member, year, mapping });
    },
  };
}

function keyOf(club: string): string {
  return `ledger:${encodeURIComponent(club)}`;
}
