import { useCallback, useState } from "react";
import { createDrafts } from "../../drafts";
import { useAnswer } from "../../use-answer";
import { DraftsContext } from "../../use-drafts";
import { useServices } from "../../use-services";
import { AdministratorToken } from "../AdministratorToken";
import { AdministratorPlace } from "./AdministratorPlace";
import { Answered } from "./Answered";

/** The administrator's page in the pane, under the access token to keep. */
export function PaneAdministrator({ token }: { readonly token: string }) {
  const { loadAdministration } = useServices();
  const [drafts] = useState(createDrafts);
  const [answer, askAgain] = useAnswer(useCallback(() => loadAdministration(token), [loadAdministration, token]));
  return (
    <DraftsContext value={drafts}>
      <AdministratorToken token={token} />
      <Answered answer={answer} onRetry={askAgain}>
        {(administration) => <AdministratorPlace administration={administration} />}
      </Answered>
    </DraftsContext>
  );
}
