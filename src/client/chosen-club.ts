import type { ClubData, FiguresService } from "../actions/ports";
import { problem } from "../domain/problems";
import { clubsToChoose, type Directory } from "../domain/release/directory";
import { codeOfLink } from "../domain/sign-in-link";
import { fail, succeed, type Result } from "../domain/result";
import { isUnderWay, type Answer } from "./answer";
import type { ClubLibrary } from "./club-library";
import type { Dataset } from "./dataset";
import type { ReleaseStore } from "./release-store";
import type { SignInCode } from "./sign-in-code";

const key = "chosen-club";

/** The chosen club and its figures. */
interface ChosenClub extends Omit<FiguresService, "loadPersonalSignIn"> {
  current(): Promise<Result<Dataset>>;
  /** The club's dataset, at once if it is loaded. */
  inHand(): Answer<Dataset>;
}

/**
 * The library as the pane uses it: one club at a time. The choice is remembered for the next start.
 *
 * @param usual id of the club to show until the user chooses one; a user who is not in it gets the first of their clubs
 */
export function chosenClub(
  library: ClubLibrary,
  store: Pick<ReleaseStore, "read" | "write">,
  usual: string,
  signInCode: SignInCode,
): ChosenClub {
  let chosen: string | null = null;

  async function choice(): Promise<string> {
    // If storage fails, the user only has to choose again.
    const kept = await store.read(key).catch(() => undefined);
    return (chosen ??= typeof kept === "string" ? kept : usual);
  }

  function inHand(): Answer<Dataset> {
    const directory = library.directory();
    return isUnderWay(directory) || chosen === null ? current() : inHandOf(directory, chosen);
  }

  async function current(): Promise<Result<Dataset>> {
    return inHandOf(await library.directory(), await choice());
  }

  function inHandOf(directory: Result<Directory>, id: string): Answer<Dataset> {
    if (!directory.ok) return directory;
    const { clubs } = directory.value;
    const first = clubsToChoose(directory.value)[0];
    const club = clubs.find((one) => one.club === id) ?? clubs.find((one) => one.club === usual) ?? first;
    return club === undefined ? fail(problem("unknown-club", { given: usual, known: [] })) : library.ofClub(club.club);
  }

  async function withCode<T>(link: string | null, use: (code: string) => Promise<Result<T>>): Promise<Result<T>> {
    const code = link === null ? signInCode.read() : codeOfLink(link);
    if (code === null) return fail(problem(link === null ? "sign-in-link-needed" : "not-a-sign-in-link"));
    const answer = await use(code);
    if (answer.ok) signInCode.keep(code);
    return answer;
  }

  const tellers = new Set<() => void>();
  return {
    current,
    inHand,
    withIndicator: async (indicator) => library.withIndicator(indicator),
    directory: async () => library.directory(),
    async clubs() {
      const directory = await library.directory();
      return directory.ok
        ? succeed(clubsToChoose(directory.value).map(({ club, label }) => ({ club, label })))
        : directory;
    },
    inUse: () => library.inUse(),
    pinned: () => library.pinned(),
    async choose(club) {
      const data = await library.ofClub(club);
      if (!data.ok) return data;
      chosen = data.value.release.stamp.club;
      // If storage fails, the user only has to choose again.
      await store.write(key, chosen).catch(() => undefined);
      tellers.forEach((tell) => tell());
      return data;
    },
    async refresh() {
      await library.refresh();
      const data = await current();
      if (!data.ok) return data;
      const behind = await library.behind();
      return behind.ok ? succeed({ ...data.value, behind: behind.value }) : behind;
    },
    signInOffer: () => library.signInOffer(),
    hasSignInLink: () => signInCode.read() !== null,
    signIn: (member, link) => withCode(link, (code) => library.signIn(member, code)),
    administrator: (link) =>
      withCode(link, async (code) => {
        const token = await library.administrator(code);
        if (token.ok) await library.keepAdministrator(token.value);
        return token;
      }),
    administratorToken: () => library.administratorToken(),
    signOut: () => library.signOut(),
    subscribe(listener) {
      let told: Result<ClubData> | null = null;
      const tell = async () => {
        const answer = await current();
        if (answer !== told) listener(answer);
        told = answer;
      };
      const teller = () => void tell();
      tellers.add(teller);
      const unsubscribe = library.subscribe(teller);
      return () => {
        unsubscribe();
        tellers.delete(teller);
      };
    },
  };
}
