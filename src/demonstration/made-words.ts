import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Question } from "../domain/clubs/question";
import { daysBetween, serialOfDate } from "../domain/questionnaire/excel-date";
import type { Whose } from "./aim-figures";
import { chanceOf, type Chance } from "./chance";
import type { TypicalCell } from "./typical-return";

const initials = ["A", "B", "C", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T"] as const;
const surnames = [
  ...(["Ahmed", "Allen", "Baker", "Begum", "Bennett", "Brooks", "Chapman", "Clarke", "Cooper", "Davies"] as const),
  ...(["Edwards", "Evans", "Fletcher", "Foster", "Green", "Hall", "Harris", "Hughes", "Hussain", "Jackson"] as const),
  ...(["Jones", "Kaur", "Khan", "King", "Lewis", "Marsh", "Mehta", "Mills", "Morgan", "Nowak"] as const),
  ...(["Okafor", "Parker", "Patel", "Pearce", "Price", "Reid", "Roberts", "Shah", "Singh", "Stone"] as const),
  ...(["Taylor", "Turner", "Walker", "Ward", "Watson", "Webb", "White", "Wood", "Wright", "Young"] as const),
] as const;

/** What councils add to an answer about their practice. */
const asides = [
  "",
  "",
  "It began in 2023 and we would do it again.",
  "It is early days: we shall know more by the spring.",
  "Staff asked for it, and it has stayed.",
  "It took a year longer than we planned.",
  "We learned it from another member of the club.",
  "It costs us little beyond the time of two managers.",
  "Members of the club are welcome to see the papers.",
  "We shall look at it again when the budget is set.",
] as const;

/** The share of scrapbook pages that a council leaves empty. */
const leftEmpty = 0.08;

/** What a council answers in words, or with a day or a choice. The same kind of answer every year, in the main. */
export function wordsFor(
  club: ClubDefinition,
  question: Question,
  typical: TypicalCell,
  memberName: string,
  whose: Whose,
): TypicalCell {
  const { seed, member, year } = whose;
  const lasting = chanceOf(seed, whose.club, member, question.id);
  const thisYear = chanceOf(seed, whose.club, member, question.id, year);
  if (typical === "not applicable" || typical === null) return typical;
  if (question.type === "likert") return stepNear(question, typical, lasting, thisYear);
  if (question.type === "choice") return choiceNear(question, typical, lasting);
  if (question.type === "date") return dayNear(club, question, typical, whose, thisYear);
  if (club.scrapbook.includes(question)) return scrapbookPage(String(typical), lasting, thisYear);
  return contactIn(String(typical), question.id, memberName, whose);
}

function stepNear({ choices }: Question, typical: TypicalCell, lasting: Chance, thisYear: Chance): string {
  const middle = choices.indexOf(String(typical));
  const step = Math.round(middle + 0.62 * lasting.normal() + 0.3 * thisYear.normal());
  return choices[Math.max(0, Math.min(choices.length - 1, step))] ?? String(typical);
}

/** Most councils answer as the typical one; questions on how sure the answers are have the first choice. */
function choiceNear({ id, choices }: Question, typical: TypicalCell, chance: Chance): string {
  if (/agrees_with/.test(id)) return String(typical);
  const others = choices.filter((each) => each !== typical);
  const [first, ...rest] = others;
  if (first === undefined || chance.share() < 0.55) return String(typical);
  return chance.oneOf([first, ...rest]);
}

/** The sign-off is between the day the questionnaire went out and its deadline; other days are earlier than the example's. */
function dayNear(
  club: ClubDefinition,
  { id }: Question,
  typical: TypicalCell,
  { seed, member }: Whose,
  thisYear: Chance,
): number {
  const { issued, deadline } = club.timetable;
  if (club.signOff.some((each) => each.id === id)) {
    const days = daysBetween(issued, deadline);
    return serialOfDate(issued, 1900) + thisYear.whole(Math.floor(days / 2), days);
  }
  // Days of one event stay as far from each other as they are in the example.
  return Number(typical) - chanceOf(seed, club.club, member, "days").whole(0, 900);
}

function scrapbookPage(typical: string, lasting: Chance, thisYear: Chance): string | null {
  if (thisYear.share() < leftEmpty) return null;
  return [typical, lasting.oneOf(asides)].filter((text) => text !== "").join(" ");
}

function contactIn(typical: string, id: string, memberName: string, { seed, member, club }: Whose): string {
  if (typical.includes("@")) {
    const [box = "finance"] = typical.split("@");
    return `${box}@${memberName.toLowerCase().replace(/[^a-z]+/g, "-")}.example`;
  }
  if (/^\d[\d ]+$/.test(typical))
    return `01632 960${String(chanceOf(seed, member, "telephone").whole(0, 999)).padStart(3, "0")}`;
  if (!/^[A-Z]\. [A-Z][a-z]+$/.test(typical)) return typical;
  // The contact also signs.
  const chance = chanceOf(seed, club, member, /service/.test(id) ? "service" : "finance");
  return `${chance.oneOf(initials)}. ${chance.oneOf(surnames)}`;
}
