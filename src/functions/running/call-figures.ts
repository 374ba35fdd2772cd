import { isUnderWay, type Answer } from "../../client/answer";
import type { ClubFigures } from "../../client/club-library";
import type { Dataset } from "../../client/dataset";
import { problem } from "../../domain/problems";
import type { Directory } from "../../domain/release/directory";
import { fail, type Result } from "../../domain/result";

/**
 * The figures that a call looks up while it runs, by the names in the formula. Figures still being fetched are a
 * problem like any other; runFunction makes the call again once they are there, so that problem is never shown.
 *
 * A class, because one is made for each of thousands of cells.
 */
export class CallFigures {
  /** The answers we had to wait for: kept, so that they are the same each time the call is made again. */
  private fetched: Map<string, Result<unknown>> | null = null;
  private fetching: Map<string, Promise<unknown>> | null = null;

  constructor(private readonly library: ClubFigures) {}

  /** All the user's clubs, and their indicators. */
  directory(): Result<Directory> {
    return this.ask("directory", "", (library) => library.directory());
  }

  /** The dataset of the club that has this indicator. */
  withIndicator(indicator: string): Result<Dataset> {
    return this.ask("indicator ", indicator, (library, name) => library.withIndicator(name));
  }

  /** The dataset of a club; null for the user's first club. */
  ofClub(club: string | null): Result<Dataset> {
    if (club !== null) return this.ask("club ", club, (library, name) => library.ofClub(name));
    const directory = this.directory();
    if (!directory.ok) return directory;
    const [first] = directory.value.clubs;
    return first === undefined ? fail(problem("unknown-club", { given: "", known: [] })) : this.ofClub(first.club);
  }

  /** The dataset of the club shown in the pane. Only for describing figures: no figure depends on it. */
  clubInHand(): Result<Dataset> {
    return this.ask("club in hand", "", (library) => library.clubInHand());
  }

  /** Null if everything asked for is there; otherwise a promise that resolves when it is. */
  underWay(): Promise<unknown> | null {
    if (this.fetching === null) return null;
    const all = Promise.all(this.fetching.values());
    this.fetching = null;
    return all;
  }

  private ask<T>(kind: string, name: string, question: (library: ClubFigures, name: string) => Answer<T>): Result<T> {
    const key = kind + name;
    const known = this.fetched?.get(key) as Result<T> | undefined;
    if (known !== undefined) return known;
    if (this.fetching?.has(key) === true) return notYet;
    const answer = question(this.library, name);
    return isUnderWay(answer) ? this.fetch(key, answer) : answer;
  }

  private fetch<T>(key: string, answer: Promise<Result<T>>): Result<T> {
    this.fetching ??= new Map();
    this.fetching.set(
      key,
      answer.then((given) => (this.fetched ??= new Map()).set(key, given)),
    );
    return notYet;
  }
}

const notYet: Result<never> = fail(problem("figures-under-way"));
