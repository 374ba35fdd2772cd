import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { administratorMessages as texts } from "../administrator-messages";
import { PaneAdministrator } from "../components/administrator/PaneAdministrator";
import { SignOut } from "../components/SignOut";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  back: { alignSelf: "flex-start" },
});

interface AdministratorPageProps {
  readonly token: string;
  /** Null for somebody who acts for no member, and so sees nothing else under Club. */
  readonly onBack: (() => void) | null;
}

/** Looking after clubs, under Club. */
export function AdministratorPage({ token, onBack }: AdministratorPageProps) {
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      {onBack !== null && (
        <Button
          ref={back}
          className={styles.back}
          appearance="transparent"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {texts.back}
        </Button>
      )}
      <h2 className={styles.title}>{texts.title}</h2>
      <PaneAdministrator token={token} />
      {onBack === null && <SignOut />}
    </>
  );
}
