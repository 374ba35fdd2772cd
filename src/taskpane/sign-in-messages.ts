/** The texts that greet a new user; a file of their own, as they are read only until somebody has signed in. */
export const signInMessages = {
  title: "Compare your costs without leaving Excel",
  what: "Yardstick puts what other councils spend and do beside your own figures, in the workbook you already have.",
  year: "Once a year it also builds your club's questionnaire here, checks your answers, and sends them when you are ready.",
  figures:
    "Until you sign in, cells keep the figures that the workbook was saved with. Then they are brought up to date by themselves.",
  tryAs: (member: string) => `Try as ${member}`,
  tryHint: "No password: this is a trial service on your own machine, with published figures.",
  other: "Or sign in for another authority",
  member: "Authority",
  placeholder: "Type a name, e.g. Kent",
  none: "No authorities match",
  link: "Link from npm start",
  linkHint: "Paste the link that npm start printed. It lets you sign in until the service stops.",
  button: "Sign in",
  tryAdministrator: "Try the administrator's part",
  personal: {
    open: "Use an invitation or access token",
    account: "Sign in with your organisation's account",
    or: "Or",
    text: "Invitation or access token",
    hint: "Your club's administrator can invite you; an invitation can be used once.",
    name: "Your name",
    nameHint: "As the club is to know you; it is on every receipt.",
    button: "Sign in",
    administrator: "This is your access token, which is not shown again. Keep it where only you can read it.",
    token: "Access token",
    keep: (token: string) =>
      `This is your access token, to sign in on another machine. It is not shown again; keep it where only you can read it: ${token}`,
  },
} as const;
