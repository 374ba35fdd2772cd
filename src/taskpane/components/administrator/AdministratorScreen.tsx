import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AdministratorSignIn as Port } from "../../../actions/administrator-ports";
import { administratorMessages as texts } from "../../administrator-messages";
import { createDrafts } from "../../drafts";
import { DraftsContext } from "../../use-drafts";
import { usePaneTheme } from "../../use-pane-theme";
import { AdministratorToken } from "../AdministratorToken";
import { AdministratorPlace } from "./AdministratorPlace";
import { AdministratorSignIn } from "./AdministratorSignIn";

const useStyles = makeStyles({
  screen: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  main: { maxWidth: "1100px", margin: "0 auto", display: "flex", flexDirection: "column", gap: "16px" },
});

/** The administrator's page in a browser without Excel: signing in, then everything that an administrator does. */
export function AdministratorScreen({ signIn }: { readonly signIn: Port }) {
  const styles = useStyles();
  const [token, setToken] = useState(() => signIn.kept());
  const [isNew, setIsNew] = useState(false);
  const [drafts] = useState(createDrafts<string>);
  const administration = useMemo(() => (token === null ? null : signIn.as(token)), [signIn, token]);

  function leave() {
    signIn.forget();
    setToken(null);
    setIsNew(false);
  }

  return (
    <FluentProvider theme={usePaneTheme()}>
      <DraftsContext value={drafts}>
        <div className={styles.screen}>
          <main className={styles.main}>
            <div className={styles.head}>
              <h1 className={styles.title}>{texts.title}</h1>
              {token !== null && <Button onClick={leave}>{texts.signOut}</Button>}
            </div>
            {token !== null && isNew && <AdministratorToken token={token} />}
            {administration === null ? (
              <AdministratorSignIn
                signIn={signIn}
                onSignedIn={(given) => {
                  setToken(given.token);
                  setIsNew(given.isNew);
                }}
              />
            ) : (
              <AdministratorPlace administration={administration} />
            )}
          </main>
        </div>
      </DraftsContext>
    </FluentProvider>
  );
}
