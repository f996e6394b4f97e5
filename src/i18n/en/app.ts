import { type Messages } from "../messages.ts";

export const app: Messages["app"] = {
  name: "Kiemkracht",
  loading: "Loading",
  skip: "Skip to content",
  navigation: "Main menu",
  more: "More",
  example: "Example",
  exampleNote: "This community is invented, for looking around.",
  undo: "Undo",
  undoFailed: "It was not undone.",
  clockBehind: (today: string, latest: string) =>
    `This device says it is ${today}, but your last change is from ${latest}. Set the clock right, so that the app proposes the right days. Nothing is lost.`,
  dismiss: "Close",
  update: { available: "There is a new version of Kiemkracht.", load: "Load the new version" },
  language: { switchTo: "Nederlands", label: "Naar het Nederlands" },
  theme: { toDark: "Dark", toLight: "Light" },
  pages: {
    community: "Overview",
    score: "Score",
    dashboard: "Dashboard",
    agenda: "Agenda",
    meetings: "Meetings",
    profile: "About the community",
    start: "All communities",
    myData: "My data",
    method: "How Kiemkracht looks at scores",
    about: "About Kiemkracht",
  },
  notFound: {
    title: "This page does not exist",
    text: "The address is wrong, or what was here has been deleted. Your data are still there.",
    toStart: "To the start",
  },
  crash: {
    title: "Something went wrong in the app",
    text: "Everything you saved is still on this device. Reload the page. If it happens again, save a copy of your data first.",
    reload: "Reload the page",
    backup: "Save a copy of my data",
    details: "What the browser says about it",
  },
};
