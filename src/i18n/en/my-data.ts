import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const rows = (count: number) => `${count} ${plural(count, "row", "rows")}`;
const pieces = (one: string, other: string) => (count: number) => `${count} ${plural(count, one, other)}`;

export const myData: Messages["myData"] = {
  title: "My data",
  lead: "Everything is in this browser, on this device. With a copy in a file you lose nothing, and can take everything with you.",

  copy: {
    title: "Save a copy",
    text: "The file holds all your communities, the example too. Whoever has the file can read everything: keep it in a place you trust, or give it a password.",
    save: "Save a copy",
    saveLocked: "Save a copy with a password",
    stop: "Stop",
    lock: {
      toggle: "With a password",
      warning:
        "Without this password nobody can open the copy any more. Write it down or keep it in a password manager.",
      password: "Password",
      hint: "At least 8 characters. Four or five unrelated words in a row are strong and easy to remember.",
      again: "The same password once more",
      tooShort: "Choose a password of at least 8 characters.",
      different: "The two passwords are not the same. Type them again.",
    },
    saved: (name) => `The copy is in your downloads: ${name}.`,
    never: "You have not saved a copy on this device yet.",
    last: (day) => `Your last copy is from ${day}.`,
    newRounds: (count) => `Since then ${plural(count, "a round has", `${count} rounds have`)} been added.`,
  },

  folder: {
    title: "Automatic copies in a folder",
    text: "Choose a folder on this device, for instance the shared folder of your organisation. After each round and each import a copy goes there. At most ten from this device are kept: the newest, and a few older ones.",
    lock: {
      title: "Will the copies have a password?",
      text: "Everything is in each copy: all communities, names, scores and remarks, also those for you alone. Without a password, whoever has access to the folder can read that.",
      locked: "With a password. You type it now, and again only when you restore a copy.",
      open: "Without a password. Whoever has access to the folder may read everything.",
      missing: "Choose first: with or without a password.",
      isLocked: "The copies have a password. The app does not keep it.",
      isOpen: "The copies have no password: whoever has access to the folder can read everything.",
      change: "Change the password",
      save: "Save a copy in the folder",
      saved:
        "The copy is in the folder, with a password. Older copies stay as they are: remove them if nobody may read them.",
      bar: (name) => `No copies go into your folder ‘${name}’ until you choose whether they have a password.`,
      toMyData: "Choose now",
    },
    choose: "Choose a folder",
    chosen: (name) => `After each round a copy goes into the folder ‘${name}’.`,
    saved: (day) => `The last one is from ${day}.`,
    saveNow: "Put a copy there now",
    savedNow: "The copy is in the folder.",
    other: "Choose another folder",
    leave: "Stop using this folder",
    left: "No more copies will go into the folder. What is there stays there.",
    busy: "The copy is going to the folder.",
    bar: (name) => `The copy in your folder ‘${name}’ was not made.`,
    toMyData: "What can I do?",
    allow: "Allow and save",
    again: "Try again",
    problems: {
      NeedsChoice: {
        title: "Choose whether the copies have a password",
        text: "Until you choose, no new copy goes into the folder. What is there stays there.",
      },
      NeedsPermission: {
        title: "The browser first wants your permission",
        text: "It asks again after a while. Choose ‘Allow on every visit’ where the browser offers it.",
      },
      FolderGone: {
        title: "The folder is gone",
        text: "It may have been moved or renamed. Choose it again.",
      },
      FolderFull: {
        title: "There is no room in the folder",
        text: "Make room and try again. The older copies are still there.",
      },
      FolderFailed: {
        title: "The copy is not in the folder",
        text: "The folder did not allow it. See whether you can put a file there yourself, or choose another folder.",
      },
    },
  },

  /** What is being done with a file. */
  steps: {
    reading: "Reading the file.",
    unlocking: "Unlocking the file. This takes a few seconds.",
    checking: "Checking the whole file.",
    comparing: "Comparing the file with what is here already.",
    storing: "Restoring the data.",
    collecting: "Making the copy",
    locking: "Locking the copy. This takes a few seconds.",
  },

  restore: {
    title: "Restore a copy",
    text: "Choose a file that you saved before, here or on another device. You first see what will happen. What is here already stays.",
    choose: "File with a copy",
    stop: "Stop",
    stopped: "You stopped it. Nothing has changed.",
    locked: {
      title: "This copy has a password",
      text: "Type the password that it was saved with.",
      password: "Password of the copy",
      wrong:
        "This password does not open the copy. Check the capitals, and that it belongs to this file. If that does not help, the beginning of the file may be damaged: try another copy.",
      open: "Open the copy",
    },
    preview: {
      title: (day) => `This copy is from ${day}`,
      newCommunity: (name, parts) =>
        parts === "" ? `${name} will be added.` : `${name} will be added, with ${parts}.`,
      sameCommunity: (name) => `${name} is here already and stays as it is.`,
      goneCommunity: (name) => `${name} will be removed: it was deleted on the other device.`,
      knownCommunity: (name, parts) => `${name} is here already. ${parts.join(" ")}`,
      added: (_count, what) => `Added: ${what}.`,
      changed: (_count, what) => `Changed: ${what}.`,
      removed: (_count, what) => `Removed: ${what}.`,
      itself: "the community itself",
      changes: "What changes exactly",
      change: ({ what, field, was, becomes }) => `${what}, ${field}: from ${was} to ${becomes}`,
      moreChanges: "More will change; these are the first.",
      conflicts: (count) =>
        `${plural(count, "One field was", `${count} fields were`)} filled in differently here and on the other device. The latest counts, and a closed round stays as it is. Kiemkracht keeps what the other said on this page, so that you can choose.`,
      heldBack: {
        closed: (count) =>
          `${plural(count, "One thing", `${count} things`)} in the file ${plural(count, "belongs", "belong")} to a round that was closed here. That round stays as it is, so ${plural(count, "it does", "they do")} not count.`,
        lower: (count) =>
          `In the file the threshold of ${plural(count, "a round", `${count} rounds`)} is lower. A threshold never goes down: the highest stays.`,
        fixed: (count) =>
          `${plural(count, "One row", `${count} rows`)} in the file ${plural(count, "belongs", "belong")} somewhere else than here, or ${plural(count, "says", "say")} something else about what is fixed. That is not possible: here it stays as it is.`,
      },
      effort: ({ size, rows: count, minutes }) =>
        `This is a large file: ${size}, with ${count} rows. Restoring it takes about ${plural(minutes, "a minute", `${minutes} minutes`)}. You see how far it is, and you can stop: then nothing changes.`,
      nothingTaken: "Nothing from this file is used.",
      stray: (count) =>
        `${rows(count)} ${plural(count, "belongs", "belong")} to a community that is neither in the file nor here. You will see nothing of that.`,
      clockAhead: (day) =>
        `This copy holds changes from ${day} or later. That is not possible: one of the two devices has the wrong date. You can restore the copy all the same. Anything with such a date counts as the oldest: what is different here already stays.`,
      invisible:
        "Nothing changes that you can see. Restoring it does remember what was deleted on the other device.",
      noCommunities: "There is no community in it.",
      rule: "Where something was changed in both places, the latest change counts.",
      nothing: "Everything in this file is here already. There is nothing to do.",
      confirm: "Restore",
      cancel: "Cancel",
    },
    done: {
      title: "Restored",
      text: (added, changed) =>
        `${added === 0 ? "Nothing was added" : `${rows(added)} ${plural(added, "was", "were")} added`}${
          changed === 0 ? "" : ` and ${rows(changed)} changed`
        }.`,
      undo: "You can undo this with the button at the bottom. A community in which you change something after this will stay as it is.",
      undoText: (day) => `The copy of ${day} was restored.`,
      open: (name) => `Open ${name}`,
      toStart: "To your communities",
    },
    refused: {
      title: "Nothing was restored",
      tooLarge: (size) =>
        `The file is ${size}. A copy made by Kiemkracht is never larger than 100 MB. Choose another file.`,
      unreadable: "The browser could not read the file. It may have been moved or removed. Choose it again.",
      notJson:
        "This is not a copy made by Kiemkracht, or only half of it was saved. A copy is usually called kiemkracht-, a date and .json.",
      notABackup:
        "This file was not made by Kiemkracht. A copy is usually called kiemkracht-, a date and .json.",
      damagedLock:
        "The password is right, but the file is damaged or only half of it was saved. Choose another copy.",
      otherLock:
        "This file is locked with something other than a Kiemkracht password. First open it with the program that locked it.",
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
      counts: "counts of forms",
      agendas: "agendas",
      agendaPoints: "agenda points",
      agendaPointTips: "tips of agenda points",
      setAsides: "factors left off the agenda",
      actions: "actions",
    },
    counted: {
      communities: pieces("community", "communities"),
      members: pieces("member", "members"),
      memberRoles: pieces("role of a member", "roles of members"),
      phases: pieces("phase", "phases"),
      meetings: pieces("meeting", "meetings"),
      rounds: pieces("round", "rounds"),
      scores: pieces("score", "scores"),
      corrections: pieces("correction", "corrections"),
      counts: pieces("count of forms", "counts of forms"),
      agendas: pieces("agenda", "agendas"),
      agendaPoints: pieces("agenda point", "agenda points"),
      agendaPointTips: pieces("tip of an agenda point", "tips of agenda points"),
      setAsides: pieces("factor set aside", "factors set aside"),
      actions: pieces("action", "actions"),
    },
  },

  words: {
    rows: {
      communities: "Community",
      members: "Member",
      memberRoles: "Role of a member",
      phases: "Phase",
      meetings: "Meeting",
      rounds: "Round",
      scores: "Score",
      corrections: "Correction",
      counts: "Count of forms",
      agendas: "Agenda",
      agendaPoints: "Agenda point",
      agendaPointTips: "Tip of an agenda point",
      setAsides: "Factor set aside",
      actions: "Action",
    },
    named: (kind, name) => `${kind} ‘${name}’`,
    fields: {
      name: "name",
      description: "description",
      rhythmWeeks: "weeks between two meetings",
      instrumentId: "statements",
      archived: "in the archive",
      deleted: "deleted",
      organisation: "organisation",
      organisationKind: "kind of organisation",
      mandate: "mandate",
      kind: "kind",
      startsOn: "first day",
      heldOn: "date",
      title: "name or place",
      attendance: "number of people present",
      threshold: "threshold",
      evidence: "evidence",
      to: "answer",
      status: "state",
      answer: "answer",
      remark: "remark",
      remarkLevel: "who may read the remark",
      reason: "reason",
      question: "question",
      minutes: "minutes",
      ownerId: "owner",
      workFormId: "work form",
      counted: "numbers of answers",
      remarks: "remarks",
      order: "place on the agenda",
      what: "what is going to happen",
      dueOn: "when it is due",
      ifThen: "if-then agreement",
      ourselves: "whether we can ourselves",
      whoElse: "who else can",
      outcome: "how it ended",
      closedOn: "closed on",
      closingWord: "a word about it",
    },
    limit: (name) => `limit ‘${name}’`,
    status: { open: "not finished", closed: "closed" },
    yes: "yes",
    no: "no",
    empty: "empty",
    other: "something else",
    quoted: (text) => `‘${text}’`,
  },

  conflicts: {
    title: "Two versions of the same thing",
    text: "This was filled in differently on two devices that did not know of each other. The latest counts, and a closed round stays as it is. If the other version was better, take that one.",
    place: (what, field) => `${what}: ${field}`,
    kept: "This counts now",
    lost: "This was there too",
    take: "Take the other version",
    takeOf: (what) => `Take the other version of ${what}`,
    closed:
      "The round is closed. If you take the other version, that becomes a correction that everybody sees.",
    closedRemark:
      "The round is closed, and a remark in it does not change any more. Take over what you need, on the agenda for instance.",
    reason: "Filled in differently on another device; this version was chosen.",
    reasonBack: "That choice was taken back.",
    leave: "Leave it as it is",
    leaveOf: (what) => `Leave ${what} as it is`,
    leaveAll: "Leave everything as it is",
    more: (count) => `${count} more ${plural(count, "follows", "follow")} after these.`,
    taken: "The other version counts now.",
    left: "It stays as it was.",
  },

  format: {
    title: "What is in the file",
    text: [
      "The file is plain text (JSON). Everything is in it: communities, members with their roles, phases, meetings, rounds, scores with remarks, corrections, counts of forms and agendas. What you deleted is in it too, so that it stays deleted.",
      "Each field says when it was last changed and on which device. A device has a random code, no name. Of forms it holds only how often each answer was given, and the remarks that everyone may read; not what one person answered.",
      "A copy with a password is the same file, locked with age. That is an open format: the program age opens it as well.",
      "Older copies can always be opened.",
    ],
    schema: "The exact description, for programmers (JSON Schema)",
  },

  recovered: {
    text: "The browser had lost the data of Kiemkracht. Everything is back, from the safety copy in this browser. Keep a copy outside the browser too, to be safe.",
    link: "To my data",
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
        text: "When you clear site data or history, Kiemkracht may be emptied too. With a copy you restore everything.",
      },
    ],
  },
  reminder: {
    gentle: {
      first: "Your data are in this browser only. Save a copy, so that you do not lose them.",
      again: (rounds) =>
        `Since your last copy ${plural(rounds, "a round has", `${rounds} rounds have`)} been added. Save a new one.`,
    },
    clear: {
      title: "Time for a copy",
      text: (rounds, days) =>
        `${plural(rounds, "One round is", `${rounds} rounds are`)} in this browser only${days > 0 ? `, for ${plural(days, "a day", `${days} days`)} now` : ""}. Saving a copy takes a few seconds.`,
    },
    firm: {
      title: "This is nowhere else yet",
      text: (rounds, days) =>
        `${plural(rounds, "One round is", `${rounds} rounds are`)} in this browser only${days > 0 ? `, for ${plural(days, "a day", `${days} days`)} already` : ""}. If this device breaks or the browser is cleared, ${plural(rounds, "it is", "they are")} gone. Save a copy now.`,
    },
    save: "Save a copy",
    saved: "The copy is in your downloads.",
  },
};
