import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { releaseSummary } from "./clubs";
import { memberReference } from "./member";

/**
 * POST /v1/clubs/:club/years/:year/releases, for administrators: works out the next draft and publishes it. 201; 200 with
 * the draft that is out, if nothing has changed; 409 if the year is open or final.
 */
export const draftAddress = z.object({ club: addressPart, year: addressPart });

/**
 * POST …/releases/:version/finalise, for administrators: publishes the final, with that draft's figures. 201; 200 with
 * the final, if it is published already; 409 if it is not the newest draft, or if members have submitted since,
 * whose ONS codes problem+json then has as `members`.
 */
export const finaliseAddress = z.object({ club: addressPart, year: addressPart, version: addressPart });

const id = storedText(mostOfName, 1);

/** GET /v1/clubs/:club/releases/:version/basis, for administrators: what a release was made from. */
export const releaseBasis = z.object({
  version: storedInteger(1),
  year: storedText(mostOfCode, 1),
  state: z.enum(["draft", "final"]),
  formVersion: storedInteger(1),
  /** The version of the rules by which figures are worked out and withheld. */
  rulesVersion: storedInteger(1),
  /** The draft that a final has the figures of; null for a draft. */
  finalises: z.nullable(storedInteger(1)),
  /** The final that it takes the place of; null for the first, and for a draft. */
  supersedes: z.nullable(storedInteger(1)),
  /** ISO time. */
  publishedAt: storedText(mostOfCode),
  /** Which version of whose submission; a member that is not listed had returned nothing. */
  submissions: z.array(z.object({ member: storedText(mostOfCode, 1), version: storedInteger(1) })),
});

/** GET /v1/clubs/:club/releases/:version/withheld, for administrators: what is withheld and why, never a value. */
export const releaseWithheld = z.object({
  withheld: z.array(
    z.object({
      member: storedText(mostOfCode, 1),
      /** Id of the numerator or denominator. */
      sum: id,
      /**
       * small-count: it comes to 1 to 4 people, or to nights or money for so few; complement: with it such a count could be worked out from this release;
       * earlier-release: from this release and others of the club.
       */
      why: z.enum(["small-count", "complement", "earlier-release"]),
      /** Ids of the questions, register totals and sums that it protects. */
      because: z.array(storedText(mostOfCell, 1)),
      /** Ids of the indicators that are made from it, and are withheld with it. */
      indicators: z.array(id),
    }),
  ),
  /** Answers of the scrapbook, never their text. */
  answers: z.array(
    z.object({
      member: storedText(mostOfCode, 1),
      question: id,
      label: storedText(mostOfCell),
      /** What it contains: "a postcode". */
      why: storedText(mostOfName, 1),
    }),
  ),
});

/** GET /v1/clubs/:club/releases/:from/differences/:to: the release numbers, or "latest". */
export const differencesAddress = z.object({ club: addressPart, from: addressPart, to: addressPart });

const indicatorReference = z.object({ id, label: storedText(mostOfCell) });
const indicatorYear = z.object({ indicator: id, year: storedText(mostOfCode, 1) });

const why = z.union([
  z.object({ why: z.enum(["withheld", "no-longer-withheld", "form", "rules", "another-year", "unknown"]) }),
  z.object({
    why: z.literal("submission"),
    before: z.nullable(storedInteger(1)),
    after: z.nullable(storedInteger(1)),
  }),
]);

const move = z.object({
  indicator: id,
  member: storedText(mostOfCode, 1),
  year: storedText(mostOfCode, 1),
  /** Null if the release has no figure. */
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
  reason: why,
});

/** Which figures moved between two releases, for whom and why; for everyone in the club. */
export const releaseDifferences = z.object({
  from: releaseSummary,
  to: releaseSummary,
  newIndicators: z.array(indicatorReference),
  goneIndicators: z.array(indicatorReference),
  newMembers: z.array(memberReference),
  goneMembers: z.array(memberReference),
  /** Indicators and years of which the earlier release had no figures at all, and the later one has; the other way round. */
  newYears: z.array(indicatorYear),
  goneYears: z.array(indicatorYear),
  /** The biggest moves first, in typical spreads of the indicator. */
  changed: z.array(move),
  appeared: z.array(move),
  vanished: z.array(move),
  /** How many figures both releases have and are the same. */
  same: storedInteger(0),
});

export type DraftAddress = z.infer<typeof draftAddress>;
export type FinaliseAddress = z.infer<typeof finaliseAddress>;
export type ReleaseBasisReply = z.infer<typeof releaseBasis>;
export type ReleaseWithheld = z.infer<typeof releaseWithheld>;
export type DifferencesAddress = z.infer<typeof differencesAddress>;
export type ReleaseDifferences = z.infer<typeof releaseDifferences>;
