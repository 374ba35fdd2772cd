import { Field, Input, makeStyles } from "@fluentui/react-components";
import { signInMessages } from "../sign-in-messages";

const texts = signInMessages.personal;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  text: { margin: 0 },
});

/** The access token of somebody who looks after a club, to keep: there are no figures of a member to show them. */
export function AdministratorToken({ token }: { readonly token: string }) {
  const styles = useStyles();
  return (
    <div className={styles.card} role="status">
      <p className={styles.text}>{texts.administrator}</p>
      <Field label={texts.token}>
        <Input value={token} readOnly />
      </Field>
    </div>
  );
}
