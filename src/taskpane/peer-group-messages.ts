import type { GroupNameFault } from "../actions/peer-groups/group-name-fault";

const authorities = (n: number) => (n === 1 ? "1 authority" : `${n} authorities`);

/** The texts about peer groups. Sentences about failures are in domain/problems. */
export const peerGroupMessages = {
  authorities,
  title: "Peer groups",
  back: "Back to Compare",
  explain: "Groups you save are for everyone in your authority, in Compare, in charts and in formulas.",
  new: "New group",
  loading: "Fetching your authority's peer groups…",
  empty: "Your authority has saved no peer group yet. Make one by picking authorities, or by finding similar ones.",
  kept: "These are the groups as last kept on this machine. You can compare with them; to change them, try again when the service answers.",
  you: "you",

  origin: {
    how: "How this group was made",
    released: (provenance: string) => `As published: ${provenance}.`,
    everyone: (club: string) => `Every authority in ${club}.`,
    picked: "Picked by hand, and saved by your authority.",
    named: "Named in the workbook.",
    similar: "Found by comparing authorities, each time it is used, by:",
    savedSimilar: (n: number, releases: string) =>
      `Found by comparing authorities when it was saved: the ${n} nearest${releases === "" ? "" : `, from ${releases}`}, by:`,
    release: (club: string, version: number) => `${club} release ${version}`,
    characteristic: (label: string, year: string, weight: string) => `${label}, ${year}, weight ${weight}`,
    method:
      "Differences are measured in standard deviations. A distance of 0 means alike in everything; 1 is the farthest of all those compared.",
  },
  members: { caption: "Members of the group", authority: "Authority", closeness: "Closeness", distance: "Distance" },

  item: {
    picked: (n: number) => `${authorities(n)}, picked`,
    similar: (n: number) => `${authorities(n)}, similar by characteristics`,
    saved: (by: string, date: string) => `Saved by ${by} on ${date}`,
    compare: "Compare with it",
    edit: "Change",
    delete: "Delete",
    of: (action: string, label: string) => `${action}: ${label}`,
    sure: (label: string) =>
      `Delete "${label}" for everyone in your authority? Formulas that name it will show an error.`,
    reallyDelete: "Delete it",
    keep: "Keep it",
  },

  told: {
    saved: (label: string, n: number, name: string) =>
      `"${label}" is saved with ${authorities(n)}. In formulas, write "${name}".`,
    deleted: (label: string) => `"${label}" is deleted.`,
    restored: (label: string) => `"${label}" is restored.`,
    deletedElsewhere: (label: string) =>
      `"${label}" was changed by somebody else in the meantime, so it was not deleted. This is what it is now.`,
    restoredElsewhere: (label: string) =>
      `Somebody else has saved another "${label}" in the meantime. Theirs is in the list; nothing was changed.`,
    keptTheirs: (label: string) => `"${label}" is as your colleague saved it. What you had typed is gone.`,
    leftDeleted: (label: string) => `"${label}" stays deleted.`,
    notShown: (reason: string) => `The workbook still shows the old figures: ${reason} Then press Refresh.`,
    notSaved: (reason: string) => `${reason} What you typed is kept here, so you can save it later.`,
    undo: "Undo",
    compare: "Compare with it",
  },

  editor: {
    new: "New peer group",
    change: (label: string) => `Change "${label}"`,
    name: "Name",
    nameHint: "As formulas will write it, e.g. Northern cities",
    nameFaults: {
      blank: "Give the group a name.",
      "too-long": "Use at most 80 characters.",
      colon: "Leave out the colon: in formulas it stands between a group and an authority.",
      reserved: "Every club has a group of this name already. Choose another.",
      "of-release": "This club has a group of this name already. Choose another.",
      "an-authority":
        "This is the name of an authority, which a formula would take for that one alone. Choose another.",
      "of-another": "Your authority has saved another group of this name. Choose another, or change that one.",
      "was-of-another":
        "Another of your groups was called this once, and formulas written then still mean it. Choose another name.",
    } satisfies Record<GroupNameFault, string>,
    rename: (name: string) => `Formulas that already use "${name}" will still find the group under its new name.`,
    how: "How to choose who is in it",
    pick: "Pick authorities",
    similar: (member: string) => `Find those similar to ${member}`,
    nobody: "Choose at least one authority.",
    save: "Save group",
    cancel: "Cancel",
    discard: "What you typed will be lost.",
    reallyDiscard: "Discard it",
    goOn: "Keep editing",
  },

  picker: {
    legend: "Authorities",
    search: "Find an authority",
    region: "Region",
    type: "Type",
    any: "Any",
    onlyChosen: "Show only those chosen",
    chosen: (chosen: number, shown: number) => `${chosen} chosen. ${authorities(shown)} shown.`,
    keys: "Keyboard: up and down arrows move through the list, Space chooses.",
    none: "No authorities match. Change the search, the region or the type.",
    chooseShown: "Choose all shown",
    clear: "Choose none",
    notHere: (code: string) => `${code} (not in this club)`,
    abolished: "abolished",
  },

  similar: {
    title: "Characteristics",
    explain: "What makes authorities alike. A weight of 2 counts twice as much as one of 1.",
    year: "Year",
    weight: "Weight",
    weightFault: "A number above 0",
    remove: (label: string) => `Remove: ${label}`,
    add: "Add a characteristic",
    addPlaceholder: "Type words, e.g. population",
    noneFound: "No characteristics match",
    noneLeft: "Add at least one characteristic.",
    defaults: "Back to the usual ones",
    n: "How many",
    nFault: "A whole number from 1 to 400",
    loading: "Fetching the characteristics…",
  },

  preview: {
    title: "Preview",
    toFix: "Fix what is marked above to see the nearest authorities here.",
    found: (n: number) => `${authorities(n)} found, the nearest first.`,
    fewer: (n: number, asked: number) => `Only ${n} of the ${asked} asked for can be compared.`,
    scale: "Distance: 0 is alike in everything, 1 is the farthest of all those compared.",
    distance: (distance: string) => `distance ${distance}`,
    difference: (sd: string, above: boolean) => `${sd} standard deviations ${above ? "above" : "below"}`,
    same: "the same",
    almostSame: "almost the same",
    beside: (theirs: string, own: string) => `${theirs}, you ${own}`,
    share: (share: string) => `${share} of the distance`,
    leftOut: (n: number) => `${authorities(n)} could not be compared`,
    missing: (label: string, year: string, reason: string) => `${label}, ${year}: ${reason}`,
    pickThese: "Pick from these by hand",
    unchanged: "These are the members the group has now.",
    joins: "Would join the group",
    leaves: "Would leave the group",
  },

  conflict: {
    title: "Changed by somebody else",
    changed: (by: string, date: string) =>
      `${by} saved this group on ${date}, after you opened it. Yours has not been saved yet: choose which to keep.`,
    deleted: "Somebody deleted this group after you opened it. Yours has not been saved yet.",
    what: "What",
    mine: "Yours",
    theirs: "Theirs",
    name: "Name",
    made: "Made",
    picked: "picked",
    similar: "similar",
    members: "Members",
    onlyHere: "Only in this one",
    inBoth: (n: number) => `${authorities(n)} in both.`,
    none: "none",
    saveMine: "Save mine over theirs",
    saveAgain: "Save mine again",
    keepTheirs: "Keep theirs",
    leaveDeleted: "Leave it deleted",
    goOn: "Keep changing mine",
  },
} as const;
