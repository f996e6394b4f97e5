import { existsSync } from "node:fs";
import path from "node:path";

/** What every Chromium of the tests is started with. */
export const BROWSER_ARGUMENTS =
  process.platform === "linux"
    ? ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--no-first-run"]
    : ["--disable-background-networking", "--no-first-run"];

const LINUX_NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** @returns {string[]} */
function places() {
  const { env } = process;
  if (process.platform === "win32") {
    return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].flatMap((root) =>
      root === undefined
        ? []
        : [
            path.join(root, "Google/Chrome/Application/chrome.exe"),
            path.join(root, "Microsoft/Edge/Application/msedge.exe"),
            path.join(root, "Chromium/Application/chrome.exe"),
          ],
    );
  }
  if (process.platform === "darwin") {
    return ["/Applications", path.join(env["HOME"] ?? "", "Applications")].flatMap((root) =>
      ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) =>
        path.join(root, `${name}.app`, "Contents/MacOS", name),
      ),
    );
  }
  return (env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => LINUX_NAMES.map((name) => path.join(folder, name)));
}

/**
 * The Chrome, Chromium and Edge that stand in their usual places, best first. Whether one starts is another question.
 *
 * @returns {string[]}
 */
export function installedBrowsers() {
  return [...new Set(places())].filter((file) => existsSync(file));
}
