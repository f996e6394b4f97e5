import { type Messages } from "../messages.ts";
export const profile: Messages["profile"] = {
  title: "About the community",
  save: "Save",
  saved: "Saved.",
  cancel: "Cancel",
  edit: "Change",
  remove: "Delete",
  editOf: (what) => `Change ${what}`,
  removeOf: (what) => `Delete ${what}`,

  about: {
    title: "Name and rhythm",
    name: "Name",
    nameMissing: "Enter a name, so that you recognise the community.",
    description: "What are you working on?",
    descriptionHint: "Optional.",
    rhythm: "Weeks between two meetings",
    rhythmHint:
      "Usually six to eight. When it takes much longer, the app says that a factor has not been scored for a long time.",
    rhythmWrong: "Enter a whole number from 1 to 52.",
  },

  members: {
    title: "Members",
    empty:
      "This is where the people who take part will be. Then an agenda point can have an owner, and you see which roles there are.",
    add: "Add a member",
    addTitle: "New member",
    name: "Name",
    nameMissing: "Enter a name. A first name alone is fine.",
    organisation: "Organisation",
    organisationHint: "Optional.",
    organisationKind: "Kind of organisation",
    organisationKindUnknown: "Not known yet",
    organisationKindMissing: "Choose what kind of organisation it is. If none fits, choose ‘Other’.",
    roles: "Roles",
    rolesHint: "More than one is fine, none as well.",
    mandate: "Mandate",
    mandateHint: "What someone may decide on behalf of their own organisation.",
    removed: (name) => `${name} has been deleted.`,
    actions: "Actions",
  },

  roles: {
    title: "Who has which role?",
    text: "There is no standard team. See what this phase asks for, and talk about what you are missing.",
    filled: "Taken",
    open: "Nobody yet",
  },

  phases: {
    title: "Phases",
    text: "A phase lasts until the next one begins. You will see the phases in the charts.",
    empty: "No phase has been written down yet.",
    add: "Add a phase",
    kind: "Phase",
    startsOn: "First day",
    startsOnMissing: "Choose the day on which the phase begins, and check the year.",
    from: (day) => `from ${day}`,
    removed: (name) => `${name} has been deleted.`,
  },

  limits: {
    title: "Limits",
    text: "When does a factor need attention? These limits were tried out on real and on made-up answers. If you choose otherwise, every issue says that the limit is your own.",
    open: "See or change the limits",
    standard: "default",
    lowLimit: {
      name: "Low",
      why: "At 2.5 half of the group gave a 1 or a 2. That finds 95% of the factors that really are low, and hardly any that are fine.",
      value: (value) => `middle score ${value} or lower`,
    },
    dividedLimit: {
      name: "Divided",
      why: "When half gives a 2 and half a 4, agreement is 0.17. One dissenter among eight never counts as divided.",
      value: (value) => `agreement below ${value}`,
    },
    unsureLimit: {
      name: "Unsure",
      why: "When one in three does not know, the middle score says little about the group.",
      value: (value) => `${value} or more do not know`,
    },
    staleRhythms: {
      name: "Not scored for a long time",
      why: "Skipping once can happen. Twice is worth a look.",
      value: (value) => (value === "1" ? "after 1 missed meeting" : `after ${value} missed meetings`),
    },
    falseCalls: {
      name: "Falling or rising",
      why: "How often the app may call a factor falling or rising though it stayed the same. Stricter means fewer false alarms, but you see real changes later.",
      value: (value) => `at most ${value} false alarms`,
    },
    threshold: {
      name: "Confidential",
      why: "With fewer forms one could guess who thought what. This limit holds for new rounds.",
      value: (value) => `result from ${value} forms on`,
    },
    reset: "Back to the defaults",
    own: (names) => `You use limits of your own for: ${names}.`,
    change: "See the limits",
  },

  closing: {
    title: "Archive or delete",
    archiveText: "In the archive everything is kept. The community then stands apart in the list.",
    archive: "Move to the archive",
    archived: (name) => `${name} is in the archive.`,
    restore: "Move out of the archive",
    restored: (name) => `${name} is back in the list.`,
    removeText:
      "If you delete the community, its rounds, agendas and members are no longer shown. You can undo that right away.",
    remove: "Delete the community",
    removed: (name) => `${name} has been deleted.`,
  },
};
