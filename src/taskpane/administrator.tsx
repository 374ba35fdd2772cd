import { createRoot } from "react-dom/client";
import { browserAdministrator } from "../client/browser-administrator";
import { AdministratorScreen } from "./components/administrator/AdministratorScreen";

const element = document.getElementById("administrator");
if (element === null) throw new Error("The page has no element #administrator to draw in.");
createRoot(element).render(<AdministratorScreen signIn={browserAdministrator} />);
