import { findUntranslated } from "./find-untranslated.ts";
import { lookOnce } from "./look-around.ts";
import { type User } from "./user.ts";

/** U2, U3: what is wrong with the page as it stands: barriers, what scrolls sideways, and what stays Dutch in English. */
export async function findTroubles(user: User, name: string): Promise<readonly string[]> {
  const troubles = [...(await lookOnce(user.page)), ...(await findUntranslated(user))];
  return troubles.map((trouble) => `${name}: ${trouble}`);
}
