import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const rows = (count: number) => `${count} ${plural(count, "row", "rows")}`;

export const erase: Messages["erase"] = {
  inventory: {
    title: "Which data are there, and who can see them?",
    where:
      "Everything is in this browser on this device, and otherwise only in copies that you save yourself. There is no server, no account, and nobody watching.",
    caption: "What is on this device now",
    kind: "What",
    count: "How many",
    kinds: {
      communities: "Communities, with description and phases",
      members: "Members: name, organisation, mandate and roles",
      meetings: "Meetings and rounds",
      scores: "Scores, with remarks and corrections",
      counts: "Counts of forms, without what one person answered",
      agendas: "Agendas, with points and tips",
      actions: "Actions, with who does them and how they ended",
      conflicts: "What another device said differently",
      deleted: "Deleted, but not erased yet",
    },
    preferences: [
      "Beside the database this browser holds a safety copy. Everything comes back from it if the database gets damaged. What you erase is gone from it too.",
      "The browser also remembers your language, whether you want a light or dark screen, when your last copy was, and in which folder if you chose one.",
      "This device has a random code. It is stored with each change, so that copies of several devices go together well. It does not say who you are.",
    ],
    who: "Who can see them?",
    people: [
      "Whoever may use this device and this browser can read everything. If you share the device, use an account of your own on it.",
      "Whoever has a copy of yours can read it, unless you put a password on it.",
      "Whoever gets an agenda or another document sees only what is in it.",
      "The makers of Kiemkracht see nothing.",
    ],
    rights: "Does somebody want to know what is here about them?",
    rightsText:
      "Look at the members under ‘About the community’, and at names in remarks and agenda points. You change or delete them there. What you delete is out of sight, but is kept for another year, or an old copy would bring it back. Below you erase it at once.",
  },

  section: {
    title: "Gone is gone",
    text: "Here you erase data for good: the app cannot read them any more, and this cannot be undone.",
    promise:
      "A web page cannot promise more. For a while the browser may keep what was erased in its own files on the disk, until it uses that room again. Until then, tools for such files can find it. If that is a risk for you, clear the site data in the browser as well, and see to it that the disk of this device is encrypted.",
    what: "What do you want to erase?",
    choose: "Choose what must go",
    community: (name) => `The community ${name}`,
    deletedCommunity: (name) => `The community ${name}, which is deleted already`,
    deleted: "Everything I deleted before",
    everything: "Everything of Kiemkracht on this device",
    chooseMissing: "First choose what you want to erase.",
    next: "Continue",
  },

  confirm: {
    community: (name) => `You are erasing the community ${name}`,
    deleted: "You are erasing what you deleted before",
    everything: "You are erasing everything",
    rows: (count) =>
      count === 0 ? "There is nothing to erase." : `${rows(count)} ${plural(count, "goes", "go")} for good.`,
    everythingToo: "Your preferences go too. After that the app starts again, as on a first visit.",
    copies: "Copies you saved before stay. If you restore one, this comes back with it.",
    saveFirst: "Save a copy first",
    saved: (name) => `The copy is in your downloads: ${name}.`,
    word: { deleted: "erase", everything: "erase everything" },
    type: (word) => `To confirm, type: ${word}`,
    different: (word) => `This is not the same. Type exactly: ${word}`,
    erase: "Erase for good",
    cancel: "Cancel",
    busy: "Erasing",
  },

  done: {
    title: "Erased",
    community: (name) => `The community ${name} is no longer on this device.`,
    deleted: (count) => `${rows(count)} ${plural(count, "is", "are")} gone for good.`,
  },
};
