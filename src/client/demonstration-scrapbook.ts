import type { ScrapbookService } from "../actions/ports";
import { succeed } from "../domain/result";
import { demonstrationAnswers } from "../domain/scrapbook/demonstration-answers";

/** A made-up scrapbook, where there is no club service to ask. */
export const demonstrationScrapbook: ScrapbookService = {
  answers: async () => succeed({ answers: demonstrationAnswers, notice: null }),
  search: async () => succeed([]),
};
