import { useSessionWork } from "../use-session-work";
import { ToldBar } from "./ToldBar";

/** What became of the last thing asked of the session. */
export function ToldOfSession() {
  const { told, tell } = useSessionWork();
  return <ToldBar told={told} onDismiss={() => tell(null)} />;
}
