import { feedback, queries, query } from "../../contract/queries";
import { memberInWords } from "../../domain/charts/member-in-words";
import { findField } from "../../domain/clubs/find-field";
import { formatDate } from "../../domain/format-date";
import { labelOfSubject } from "../../domain/questionnaire/label-of-subject";
import { findMember } from "../find-member";
import { InputError } from "../input-error";
import { formOf } from "./form-of";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Queries to members, and what they find unclear. */
export const queryTasks: Readonly<Record<string, Task>> = {
  queries: { usage: "", does: "the queries of all members, and how far each is", takes: 0, run: showQueries },
  query: {
    usage: "MEMBER [QUESTION] --text WORDS",
    does: "asks a member about a question, or about the whole submission",
    takes: null,
    needsText: true,
    run: raise,
  },
  reply: { usage: "QUERY --text WORDS", does: "replies in a query of the list", takes: 1, needsText: true, run: reply },
  "close-query": { usage: "QUERY", does: "closes a query of the list", takes: 1, run: close },
  feedback: {
    usage: "",
    does: "which questions members find unclear, and what they said",
    takes: 0,
    run: showFeedback,
  },
};

async function showQueries({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const [json, form] = await Promise.all([service.ask(queries, `${path}/queries`), formOf({ service, path })]);
  const rows = json.queries.map(({ id, member, kind, subject, state, messages }) => [
    nameOf(member),
    subject === null ? "the whole submission" : labelOfSubject(form, subject),
    kind === "query" ? "the club" : "the member",
    state,
    messages.at(-1)?.words ?? "",
    id,
  ]);
  const heading = ["Member", "About", "Asked by", "State", "Last words", "Query"];
  return { text: rows.length === 0 ? `There are no queries of ${club} ${year}.` : textTable(heading, rows), json };
}

async function raise({ service, path, year, rest: [name = "", subject, ...more], options }: TaskInput) {
  if (more.length > 0)
    throw new InputError("Give one question at most. Put a name of several words in quotation marks.");
  const member = findMember(name, year);
  const form = await formOf({ service, path });
  if (subject !== undefined && findField(form, subject) === null) {
    throw new InputError(`The questionnaire does not ask "${subject}". Give a question by its id, such as cla.starts.`);
  }
  const body = { id: crypto.randomUUID(), subject: subject ?? null, seen: null, words: options.text };
  const json = await service.ask(query, `${path}/members/${member.code}/queries`, { method: "POST", body });
  const about = subject === undefined ? "the whole submission" : labelOfSubject(form, subject);
  return { text: `The query about ${about} is in ${member.name}'s pane now.`, json };
}

async function reply(input: TaskInput): Promise<TaskOutcome> {
  const address = await addressOf(input);
  const body = { id: crypto.randomUUID(), words: input.options.text };
  const json = await input.service.ask(query, `${address}/messages`, { method: "POST", body });
  return { text: `Your reply is in ${nameOf(json.member)}'s pane now.`, json };
}

async function close(input: TaskInput): Promise<TaskOutcome> {
  const address = await addressOf(input);
  const json = await input.service.ask(query, `${address}/state`, { method: "PUT", body: { state: "closed" } });
  return { text: `The query to ${nameOf(json.member)} has been closed.`, json };
}

/** @throws InputError if no query of the club year has that id */
async function addressOf({ service, path, club, year, rest: [id = ""] }: TaskInput): Promise<string> {
  const { queries: all } = await service.ask(queries, `${path}/queries`);
  const found = all.find((one) => one.id === id);
  if (found !== undefined) return `${path}/members/${found.member}/queries/${found.id}`;
  throw new InputError(
    `${club} ${year} has no query "${id}". Take the last column of: npm run club -- admin queries ${club} ${year}`,
  );
}

async function showFeedback({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const [json, form] = await Promise.all([service.ask(feedback, `${path}/feedback`), formOf({ service, path })]);
  const rows = json.questions.flatMap(({ question, entries }) =>
    entries.map(({ member, at, words }) => [
      ...[labelOfSubject(form, question), question, nameOf(member), formatDate(at), words],
    ]),
  );
  const heading = ["Question", "Id", "Member", "Day", "Words"];
  const none = `Nobody has said that a question of ${club} ${year} is unclear.`;
  return { text: rows.length === 0 ? none : textTable(heading, rows), json };
}

function nameOf(code: string): string {
  return memberInWords({ code, name: code });
}
