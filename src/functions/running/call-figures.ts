import { isUnderWay, type Answer } from "../../client/answer";
import type { ClubFigures } from "../../client/club-library";
import type { Dataset } from "../../client/dataset";
import { problem } from "../../domain/problems";
import type { Directory } from "../../domain/release/directory";
import { fail, type Result } from "../../domain/result";

/**
 * The figures that a call asks for as it goes, by what the formula names. What is still being fetched is a problem like
 * any other: the call is then made again (runFunction), so that an answer that rests on it is never shown.
 *
 * A class, as one is made for each of thousands of cells.
 */
export class CallFigures {
  /** What the answers came to that had to be waited for: they stay so, however often the call is made. */
  private fetched: Map<string, Result<unknown>> | null = null;
  private fetching: Map<string, Promise<unknown>> | null = null;

  constructor(private readonly library: ClubFigures) {}

  /** All clubs one belongs to, and their indicators. */
  directory(): Result<Directory> {
    return this.ask("directory", "", (library) => library.directory());
  }

  /** The dataset of the club that has this indicator. */
  withIndicator(indicator: string): Result<Dataset> {
    return this.ask("indicator ", indicator, (library, name) => library.withIndicator(name));
  }

  /** The dataset of a club; of one's first club for null. */
  ofClub(club: string | null): Result<Dataset> {
    if (club !== null) return this.ask("club ", club, (library, name) => library.ofClub(name));
    const directory = this.directory();
    if (!directory.ok) return directory;
    const [first] = directory.value.clubs;
    return first === undefined ? fail(problem("unknown-club", { given: "", known: [] })) : this.ofClub(first.club);
  }

  /** The dataset of the club that the pane shows, for what is said of figures; no figure depends on it. */
  clubInHand(): Result<Dataset> {
    return this.ask("club in hand", "", (library) => library.clubInHand());
  }

  /** Null where all that was asked for is there; else a promise of it. */
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
