import { howMany } from "../domain/how-many";

/** The pane's texts about queries, the helpline and feedback. */
export const queryMessages = {
  title: "Queries",
  open: (count: number) => `${howMany(count, "open query", "open queries")} from the club`,
  notRead: (why: string) => `The queries on your answers could not be read. ${why}`,
  again: "Try again",
  ofWhole: "About the whole submission",
  raisedOn: (version: number) => `raised on version ${version}`,
  answeredBy: (version: number) => `Answered by version ${version}, which changed it.`,
  states: { open: "open", answered: "answered", closed: "closed" },
  kinds: { query: "Query from the club", helpline: "Your question to the club" },
  seen: (value: string) => `The answer then: ${value}`,
  sides: { club: "the club", member: "your authority" },
  said: (by: string, side: string, time: string) => `${by}, for ${side}, ${time}`,
  reply: { label: "Your reply", send: "Send reply", sent: "Sent." },
  ask: {
    open: "Ask the club about this cell",
    label: "Your question to the club",
    send: "Send to the club",
    sent: "Sent. The club's answer will be here.",
  },
  unclear: {
    open: "This question is unclear",
    label: "What is unclear",
    send: "Send feedback",
    sent: "Thank you. It goes to those who write the questionnaire.",
  },
  noNames: "Don't name anyone, and give nothing that a child or adult could be recognised by.",
  sending: "Sending…",
  notSent: (why: string) => `Not sent; your words are kept here. ${why}`,
};
