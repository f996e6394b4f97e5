import { BROWSER_ARGUMENTS, installedBrowsers } from "./installed-browsers.mjs";

/**
 * How the tests start their browser: as `npm test` found it, or else the first one that is installed.
 *
 * @returns {{ executablePath?: string, args: string[], env: Record<string, string> }}
 */
export function testBrowser() {
  const found = process.env["TEST_BROWSER"];
  const { executablePath, env } =
    found === undefined
      ? { executablePath: process.env["CHROME_PATH"] ?? installedBrowsers()[0], env: {} }
      : JSON.parse(found);
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: BROWSER_ARGUMENTS,
    env: { ...ownEnvironment(), ...env },
  };
}

/** @returns {Record<string, string>} */
function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
