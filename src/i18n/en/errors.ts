import { type Messages } from "../messages.ts";

export const errors: Messages["errors"] = {
  storageFull: {
    title: "There is no space left on this device",
    text: "Your last change was not saved. Everything from before is still there. Free some space and try again.",
  },
  storageBlocked: {
    title: "The browser does not allow storage",
    text: "Kiemkracht keeps everything in your browser, and that is not allowed here. Often the cause is a private window, or a setting for cookies and site data. Open the app in a normal window, or allow site data.",
  },
  storageNewer: {
    title: "Your data come from a newer version",
    text: "This app is older than your data, so it leaves them alone. Close all tabs of Kiemkracht and open the app again while online. The new version then arrives by itself.",
  },
  storageClosed: {
    title: "Another tab runs a newer version",
    text: "This tab can no longer save. Reload the page. Everything that was saved is still there.",
  },
  storageWaits: {
    title: "Another tab of Kiemkracht is still open",
    text: "That tab still holds on to the data. Close the other tabs and windows of Kiemkracht. Then this one goes on by itself. What was saved is still there.",
  },
  storageGone: {
    title: "The Kiemkracht data are gone from this browser",
    text: "The browser cleared them, or somebody erased the site data. Reload the page: if the safety copy is still there, everything comes back. If not, restore a copy of your own under ‘My data’. There you can also ask the browser to keep your data.",
  },
  storageFailed: {
    title: "Saving or reading did not work",
    text: "The browser reported an error. Reload the page and try again. Everything that was saved is still there.",
  },
  roundClosed: {
    title: "This round is already closed",
    text: "That happened in another tab. Your last choice was not saved. To change something, make a correction with a reason.",
  },
  reload: "Reload the page",
  rescue: "Save a copy of your data without the app",
};
