import type { CollectionState } from "../contract/collection-state";
import { howMany } from "../domain/how-many";

const states: Readonly<Record<CollectionState, string>> = {
  open: "Open: members submit",
  closed: "Closed: nobody submits any more",
  draft: "A draft release is out",
  revising: "Members revise what they submitted",
  final: "The final release is out",
};

/** The texts of the administrator's page. */
export const administratorMessages = {
  title: "Look after a club",
  signIn: {
    hint: "You need an access token of an administrator, or an invitation to be one.",
    tryOut: "Try it with the link from npm start",
  },
  signOut: "Sign out",
  year: "Club year",
  noClubs: "None of your clubs has a questionnaire.",
  tabs: {
    returns: "Returns",
    releases: "Releases",
    findings: "Findings",
    queries: "Queries",
    deadline: "Deadline",
    people: "People",
    contacts: "Contacts",
    feedback: "Feedback",
  },
  member: "Member",
  working: "Working on it …",
  cancel: "Cancel",
  state: {
    title: "Where this club year has got to",
    states,
    opensOn: "Opened on",
    steps: "Steps so far",
    history: ["Step", "When", "By", "Reason"],
    reason: "Reason",
    reasonHint: "Kept with the history of the club year, which its administrators can read.",
    optional: "Reason (optional)",
    close: "Close",
    reopen: "Reopen",
    revise: "Let members revise",
    asks: {
      closed: "After this nobody can submit, until you reopen the year, or publish a draft and let members revise.",
      open: "Members can submit again.",
      revising: "Members can submit new versions. The release that is out stays out.",
    },
    now: (state: CollectionState) => `Done. ${states[state]}.`,
  },
  returns: {
    title: "Who has returned",
    heading: ["Member", "State", "Version", "Received", "By", "Due", "Days late", "Explained"],
    summary: (returned: number, members: number) => `${returned} of ${howMany(members, "member", "members")} returned.`,
    extension: (day: string) => `${day} (extension)`,
    versions: (member: string) => `Versions of ${member}`,
    noVersions: "Nothing submitted so far.",
    versionHeading: ["Version", "Received", "By", "Days late", "Explained"],
    remindAsk: "This e-mails the contacts of members who haven't returned yet, at most once a day each.",
    remind: "Remind members without a return",
    remindText: "Your own words to add (optional)",
    reminded: (sent: number, others: number) =>
      `${howMany(sent, "member was", "members were")} reminded${others === 0 ? "." : `; ${howMany(others, "was", "were")} not: they have no contact, were reminded today, or the mail failed.`}`,
  },
  releases: {
    title: "Releases",
    heading: ["Release", "State", "Date", "More"],
    withheld: "Withheld",
    whatMoved: "What moved",
    none: "No release yet.",
    draft: "Publish a draft",
    draftAsk: "This works out every figure from what members have submitted, and members can read the draft at once.",
    drafted: (version: number) => `Release ${version} is the draft.`,
    final: "Publish the final",
    finalAsk: (draft: number) =>
      `The final has the figures of draft ${draft}. Members' cells show it at once, and it is never changed.`,
    finalised: (version: number) => `Release ${version} is the final.`,
    showWithheld: (version: number) => `What release ${version} withholds`,
    withheldHeading: ["Member", "Figure", "Why", "Indicators"],
    noneWithheld: (version: number) => `Release ${version} withholds nothing.`,
    why: {
      "small-count": "1 to 4 people, their nights or their cost",
      complement: "a count of 1 to 4 could be worked out from it",
      "earlier-release": "a count of 1 to 4 could be worked out by comparing with another release",
    },
    differences: (from: number, to: number) => `What moved from release ${from} to ${to}`,
    moved: (moved: number, same: number) =>
      `${howMany(moved, "figure has", "figures have")} moved; ${same.toLocaleString("en-GB")} are the same.`,
    movedHeading: ["Indicator", "Member", "Year", "Before", "After", "Why"],
    mostShown: (most: number, all: number) => `The first ${most} of ${all.toLocaleString("en-GB")}.`,
    submitted: (before: number | null, after: number | null) => {
      if (after === null) return "submission taken out";
      return before === null
        ? `version ${after} was submitted`
        : `version ${after} was submitted after version ${before}`;
    },
    reasons: {
      withheld: "withheld now",
      "no-longer-withheld": "no longer withheld",
      form: "the questionnaire changed",
      rules: "the rules by which figures are worked out changed",
      "another-year": "another year",
      unknown: "not known",
    },
  },
  findings: {
    title: "What members explained, rule by rule",
    heading: ["Rule", "Members", "Explanations"],
    none: "No member has explained a finding so far.",
  },
  queries: {
    none: "No queries so far.",
    thread: (title: string) => `Query: ${title}`,
    kinds: { query: "Raised by the club", helpline: "Asked by the member" },
    said: (by: string, time: string) => `${by}, ${time}`,
    close: "Close this query",
    openAgain: "Open it again",
    raise: "Raise a query",
    subject: "About",
    subjectHint: "The whole submission; or type words of a question",
    noneFound: "No questions match",
    words: { label: "Your query", send: "Send to the member", sent: "Sent. It is in the member's pane now." },
  },
  deadline: {
    none: (timetable: string) => `There is no deadline. The questionnaire asks for returns by ${timetable}.`,
    is: (day: string) => `Submissions are accepted until midnight of ${day}.`,
    set: "Set the deadline",
    extend: "Give an extension",
    extended: (day: string) => `The member has until ${day}.`,
    day: "Last day",
    extensions: "Extensions",
    heading: ["Member", "Until", "By", "Reason"],
  },
  people: {
    title: "Who has which role",
    heading: ["Name", "Role", "Member", "More"],
    submit: {
      contributor: "Contributors and approvers can submit for their member.",
      approver: "Only approvers can submit for their member.",
    },
    changeSubmit: { contributor: "Let only approvers submit", approver: "Let contributors submit too" },
    submitAsk: {
      contributor: "A contributor is then told to ask their authority's approver to submit. This is for this year.",
      approver: "A contributor can then submit without an approver. This is for this year.",
    },
    change: "Change",
    changeOf: (name: string) => `Change the role of ${name}`,
    setRole: "Give this role",
    hasRole: (name: string, role: string) => `${name} is ${role} now.`,
    remove: "Remove from the club",
    removeAsk: (name: string) =>
      `${name} can read and send nothing of this club any more, from now on. What they submitted stays. Invitations they issued can no longer be accepted.`,
    removed: (name: string) => `${name} is not in the club any more.`,
    invitations: "Invitations",
    invitationHeading: ["For", "Role", "Member", "State", "Until", "More"],
    revoke: "Revoke",
    revokeOf: (whom: string) => `Revoke the invitation for ${whom}`,
    revoked: "The invitation can no longer be accepted.",
    noNote: "not said",
    invite: "Invite somebody",
    role: "Role",
    note: "Whom it is for",
    noteHint: "So that you know which is which.",
    invited: "Pass the invitation on to one person. It can be accepted once, within 14 days.",
    code: "Invitation, which is not shown again",
  },
  contacts: {
    title: "To whom the club writes",
    heading: ["Member", "Contacts"],
    noMembers: "This club has no members yet.",
    summary: (without: number, all: number) =>
      without === 0
        ? "Reminders go to these people. Every member has a contact."
        : `Reminders go to these people. ${without} of ${howMany(all, "member", "members")} ${without === 1 ? "has" : "have"} no contact yet.`,
    of: (member: string) => `Contacts of ${member}`,
    person: (number: number) => `Contact ${number}`,
    name: "Name",
    email: "E-mail address",
    add: "Add a contact",
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    save: "Save these contacts",
    saved: (member: string, count: number) => `${member} has ${howMany(count, "contact", "contacts")} now.`,
  },
  feedback: {
    none: "Nobody has said that a question is unclear.",
    summary: (questions: number) =>
      `Members find ${howMany(questions, "question", "questions")} unclear. This is for those who write the questionnaire.`,
    said: (member: string, day: string) => `${member}, ${day}`,
  },
} as const;
