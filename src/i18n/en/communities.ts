import { type Messages } from "../messages.ts";

export const communities: Messages["communities"] = {
  start: {
    welcome: {
      title: "How is your community doing?",
      lead: "Score twelve success factors after a meeting, see what changes, and put on the agenda what needs attention.",
      promise: "No account. Everything stays on this device.",
    },
    list: {
      title: "Your communities",
      scoredOn: (day) => `Last scored on ${day}`,
      notScored: "Not scored yet",
      archived: (count) => `Archive (${count})`,
    },
    own: {
      title: "My community",
      another: "Another community",
      text: "A name is all you need to start.",
      name: "Name of the community",
      nameMissing: "Enter a name. You can change it later.",
      create: "Create the community",
    },
    example: {
      title: "Look around first",
      text: "An invented horticulture community, followed for two years. One click removes it again.",
      open: "Look around an example",
      opening: "Loading the example",
      failed: {
        title: "The example could not be loaded",
        text: "You are probably offline. Try again when you have a connection.",
      },
    },
    file: "I have a Kiemkracht copy",
  },

  home: {
    notScored:
      "This is where you will see how things are going. It starts with a first round: twelve statements, about three minutes.",
    next: {
      title: "What next?",
      scoreFirst: {
        text: (today) => `Start with today’s meeting, ${today}, or with an earlier one.`,
        action: "Score the first meeting",
      },
    },
    also: {
      title: "Or go to",
      dashboard: "The dashboard",
      importing: "Answers from a file",
      profile: "About the community",
    },

    example: {
      title: "You are looking around an example",
      text: "This community is invented. Feel free to try anything.",
      remove: "Remove the example",
      removed: "The example has been removed.",
      own: "Create your own community",
    },
    archived: { text: "This community is in the archive.", restore: "Move out of the archive" },
  },
};
