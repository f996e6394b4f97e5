import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const rows = (count: number) => `${count} ${plural(count, "row", "rows")}`;

export const myData: Messages["myData"] = {
  title: "My data",
  lead: "Everything is in this browser, on this device. With a copy in a file you lose nothing, and can take it all along.",

  copy: {
    title: "Save a copy",
    text: "The file holds all your communities, the example too. Whoever has the file can read everything: keep it in a place you trust.",
    save: "Save a copy",
    busy: "Making the copy",
    saved: (name) => `The copy is in your downloads: ${name}.`,
    never: "You have not saved a copy on this device yet.",
    last: (day) => `Your last copy is of ${day}.`,
    newRounds: (count) => `Since then ${plural(count, "a round has", `${count} rounds have`)} been added.`,
  },

  restore: {
    title: "Put a copy back",
    text: "Choose a file that you saved before, here or on another device. You first see what will happen. What is here already stays.",
    choose: "File with a copy",
    reading: "Reading and checking the whole file.",
    restoring: "Putting the data back.",
    preview: {
      title: (day) => `This copy is of ${day}`,
      newCommunity: (name) => `${name} will be added.`,
      knownCommunity: (name) => `${name} is here already and will be completed.`,
      noCommunities: "There is no community in it.",
      rows: (added, changed) =>
        `${added === 0 ? "Nothing" : rows(added)} will be added and ${changed === 0 ? "nothing" : rows(changed)} will change.`,
      rule: "Where something was changed in both places, the latest change counts.",
      nothing: "Everything in this file is here already. There is nothing to do.",
      confirm: "Put it back",
      cancel: "Rather not",
    },
    done: {
      title: "Put back",
      text: (added, changed) =>
        `${added === 0 ? "Nothing was added" : `${rows(added)} ${plural(added, "was", "were")} added`}${
          changed === 0 ? "" : ` and ${rows(changed)} changed`
        }.`,
      toStart: "To your communities",
    },
    refused: {
      title: "Nothing was put back",
      tooLarge: (size) =>
        `The file is ${size}. A copy made by Kiemkracht is never larger than 100 MB. Choose another file.`,
      unreadable: "The browser could not read the file. It may have been moved or removed. Choose it again.",
      notJson:
        "This is not a copy made by Kiemkracht, or only half of it was saved. A copy is usually called kiemkracht-, a date and .json.",
      notABackup:
        "This file was not made by Kiemkracht. A copy is usually called kiemkracht-, a date and .json.",
      newer:
        "This copy was made with a newer version of the app. Reload this page while you are online to get that version, then choose the file once more.",
      unknownTable: (table) =>
        `The file contains a part that this app does not know: ‘${table}’. Choose another copy.`,
      damaged: ({ table, row, field }) =>
        `The file is damaged at ${table}, row ${row}${field === "" ? "" : `, field ‘${field}’`}. Choose another copy.`,
    },
    tables: {
      communities: "communities",
      members: "members",
      memberRoles: "roles of members",
      phases: "phases",
      meetings: "meetings",
      rounds: "rounds",
      scores: "scores",
      corrections: "corrections",
      ballots: "ballots",
      agendas: "agendas",
      agendaPoints: "agenda points",
      agendaPointTips: "tips of agenda points",
      setAsides: "factors left off the agenda",
    },
  },

  keeping: {
    title: "Does this browser keep your data?",
    kept: "Yes. The browser has promised to keep your data, even when this device runs short of space.",
    notKept:
      "Not promised yet. Usually everything simply stays, but a browser may throw data away when space runs short.",
    unknown: "This browser does not say whether your data stay. So save a copy after each round.",
    ask: "Ask the browser to keep them",
    refused: "The browser does not promise it yet. Below you read what you can do, browser by browser.",
    size: (size) => `Together they take about ${size}.`,
    how: "What you can do, browser by browser",
    browsers: [
      {
        name: "Chrome and Edge",
        text: "The browser decides by itself. It is more likely to agree when you install Kiemkracht, from the browser’s menu, or come back more often. Then ask again.",
      },
      { name: "Firefox", text: "Firefox asks you, in a small bar at the top. Choose ‘Allow’ there." },
      {
        name: "Safari on a Mac, iPhone or iPad",
        text: "Safari may throw away the data of a site you have not visited for seven days. Put Kiemkracht on your home screen or in the Dock with the ‘Share’ button, and open it from there. Then that does not happen.",
      },
      { name: "A private window", text: "When you close it, everything is gone. Use a normal window." },
      {
        name: "Any browser",
        text: "When you clear site data or history, Kiemkracht may be emptied too. With a copy you put everything back.",
      },
    ],
  },
};
