import type { ScrapbookService } from "../actions/ports";
import { succeed } from "../domain/result";
import { demonstrationAnswers } from "../domain/scrapbook/demonstration-answers";

/** A made-up scrapbook, until the club service gives members' own answers. */
export const demonstrationScrapbook: ScrapbookService = { answers: async () => succeed(demonstrationAnswers) };
