/** `npm run build` does this first: makes all that a start would make, and makes it where the project is kept. */
import { prepareDatabase } from "../src/service/store/new-database";

await prepareDatabase();
