/** What a ribbon button says to somebody who is not signed in. It is done with when they have signed in. */
export const signInFirst = "Sign in first, then press the button again.";
