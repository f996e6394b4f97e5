import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";
import { questionnaire } from "./questionnaire.ts";

const sheets = (count: number) => plural(count, "1 form", `${count} forms`);
const meetings = (count: number) => plural(count, "1 meeting", `${count} meetings`);
const rows = (count: number) => plural(count, "1 row", `${count} rows`);

/** A sentence may begin with a row: "rij 9" becomes "Rij 9". */
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const importing: Messages["importing"] = {
  title: "Import answers from a file",
  lead: "Did everyone fill in a form of their own? Here you add the answers to their meeting in one go. You see the result first, and nothing is kept until you say so.",

  questionnaire,

  file: {
    heading: "Choose a file",
    label: "CSV file or Excel file (.xlsx)",
    hint: "For example from Microsoft Forms, Google Forms, LimeSurvey or a spreadsheet. The file does not leave your device.",
    drop: "Or drop the file here.",
    reading: "Reading the file",
    read: (name, count) => `${name}: ${rows(count)}.`,
    sheet: "Which sheet?",
    sheetHint: "This file has more than one sheet.",
    hiddenSheet: (name) => `${name} (hidden)`,
  },

  example: {
    summary: "What does a good file look like?",
    caption: "One row per person, one column per factor",
    day: "Date",
    dayCell: "day of the meeting",
    answerCell: "1 to 5",
    points: (labels) =>
      `An answer is a number from 1 to 5, or a word: ${labels}. “Strongly disagree” to “strongly agree” work as well.`,
    nonScores: "“Don’t know” and “n/a” are counted apart. An empty cell is no answer.",
    columns: "A column with the date or the group is welcome. Other columns may stay.",
    privacy:
      "Names, e-mail addresses and times are recognised and not kept. Leaving them out is better still.",
    limits: (megabytes, most) => `No larger than ${megabytes} MB and ${most} rows.`,
  },

  readErrors: {
    title: "We cannot use this file",
    nothingStored: "Nothing was kept.",
    empty: "It has no rows with answers. Check that it is the right file.",
    notATable:
      "This is not a table with columns. Choose a CSV or Excel file with a row of headings at the top.",
    tooManyRows: (limit) =>
      `It has more than ${limit} rows. Split the file and import the parts one after the other.`,
    tooManyColumns: (limit) => `It has more than ${limit} columns. Remove the columns you do not need.`,
    tooManyCells: (row, cells, columns) =>
      `Row ${row} has ${cells} cells, but there are ${columns} headings. Often that row has a separator too many. Mend the row and choose the file again.`,
    cellTooLong: (row, column) =>
      `Row ${row}, ${column} holds a text that is far too long. Often a quotation mark is missing. Mend the row and choose the file again.`,
    fileTooLarge: (megabytes) =>
      `The file is larger than ${megabytes} MB. Keep only the answers, as CSV for instance.`,
    unpacksTooLarge: (megabytes) =>
      `Unpacked, this Excel file is larger than ${megabytes} MB. Save the sheet with answers as CSV and choose that.`,
    oneRowPerAnswer:
      "Each answer has a row of its own, and we cannot see which answers belong to one person. Save the answers with one row per person and one column per factor.",
    countsOrPeople: "First say what is in the columns.",
    percentages:
      "These are percentages. We need counts: how many people gave each answer. Put those in the file and choose it again.",
    encrypted: "This Excel file has a password. Open it in Excel, remove the password and save it again.",
    otherExcel:
      "This is another kind of Excel file (.xls or .xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
    otherProgram:
      "This is a file of LibreOffice, OpenOffice or Numbers. Open it there, save it as .xlsx or CSV and choose that file.",
    webPage:
      "This file may be called .xls or .csv, but there is a web page in it. Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
    tooManySheets: (limit) =>
      `It has more than ${limit} sheets. Save the sheet with answers as a file of its own and choose that.`,
    openQuote: (row) =>
      `The quotation marks do not match from row ${row} on. Mend the row and choose the file again.`,
    damaged:
      "The Excel file is damaged, or it is no Excel file. Open it in Excel and save it again, or choose CSV.",
    unreadable: "The browser cannot read the file. Perhaps it was moved or is still open. Choose it again.",
  },

  found: {
    heading: "What do we see in the file?",
    startsAt: (row) => `The table begins with the headings in row ${row}. What is above it is not used.`,
    headingRows: (list) => `The headings are in rows ${list}. We read them together.`,
    noHeadings:
      "There are no headings above the columns. Check carefully which column belongs to which factor.",
    summary: (label, row) =>
      [
        label === "" ? "" : `“${label}”`,
        row === undefined ? "" : label === "" ? `row ${row}` : `(row ${row})`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    summaryRows: (list, count) =>
      plural(
        count,
        `${capital(list)} is not a form but a summary. We leave it out.`,
        `${capital(list)} are not forms but summaries. We leave them out.`,
      ),
    repeatedHeadings: (list, count) =>
      `${plural(count, `Row ${list} repeats the headings. We skip it.`, `Rows ${list} repeat the headings. We skip them.`)} Does what is below belong to another meeting? Then first put that in a file of its own.`,
    below: (list, count) =>
      `There is more below the table, in ${plural(count, "row", "rows")} ${list}. We do not use it.`,
    beside: (list, count) =>
      `Beside the table there is something without a heading, in ${plural(count, "column", "columns")} ${list}. We do not use it.`,
    hiddenRows: (list, count) =>
      plural(
        count,
        `Row ${list} is hidden in the file. It still counts.`,
        `Rows ${list} are hidden in the file. They still count.`,
      ),
    hiddenRowsLeft: (list, count) =>
      plural(
        count,
        `Row ${list} is hidden in the file. We leave it out.`,
        `Rows ${list} are hidden in the file. We leave them out.`,
      ),
    turned: "The factors are below each other. We read each column as one form.",
    counts:
      "We read the numbers as counts: how many people gave that answer. Who answered what is not in the file, so a form is not a person here.",
    joined: (column) =>
      `Each answer has a row of its own. What has the same in column ${column} is read as one form.`,
    switches: {
      keepsAll: "Use those rows after all",
      leavesOutHidden: "Leave hidden rows out",
      asItStands: "Read each row as a form",
    },
    shape: {
      legend:
        "The factors are below each other, and the columns are the answers. So these look like counts per answer. Is that right?",
      counts: "Yes, it is how many people gave that answer",
      people: "No, each column holds the answers of one person",
    },
  },

  columns: {
    heading: "What is in the columns?",
    intro: "This is what we make of them. Change what is not right.",
    recognised: (factors, count) =>
      `${plural(factors, "1 factor", `${factors} factors`)} recognised in ${plural(count, "1 column", `${count} columns`)}`,
    byOrder:
      "The headings do not say which factor they are about. Some columns were therefore filled in by their order. That is a guess: please check them.",
    guessed: "a guess, by order",
    sets: (times) => `Each factor is in it ${times} times. Which ones do you want to import?`,
    setsHint: "We do not mix them. Import the file once more for the others.",
    set: (label, turn) => (label === "" ? `Time ${turn}` : label),
    column: "Column",
    row: "Row",
    samples: "Examples",
    meaning: "What is it?",
    meaningOf: (column) => `What is in ${column}?`,
    name: (letter, header) => (header === "" ? `column ${letter}` : `column ${letter} (${header})`),
    rowName: (number, header) => (header === "" ? `row ${number}` : `row ${number} (${header})`),
    noHeader: "no heading",
    hidden: "Not shown",
    emptyColumn: "Empty",
    moved: (column) => `It was still at ${column}. That column is not used now.`,
    factors: "A factor",
    others: "Something else",
    meanings: {
      ignore: "Do not use",
      date: "Date of the meeting",
      group: "Group or meeting",
      timestamp: "Moment of filling in (only the day counts)",
      personal: "Who filled it in (not kept)",
    },
  },

  meetings: {
    heading: "Which meetings will it be?",
    legend: "Which meeting are the answers from?",
    by: {
      day: "Look at the date in the file",
      group: "Look at the group: each group becomes a meeting",
      one: "All from one meeting",
    },
    dayOrder: "How is the date written?",
    dayOrderHint: (example) => `The file says ${example}, for example.`,
    dayOrders: { dayFirst: "Day first, then month", monthFirst: "Month first, then day" },
    meansDay: (order, day) => `${order}: that is ${day}`,
    heldOn: "When was the meeting?",
    about: "What was it about?",
    aboutHint: "Optional.",
    first: "When was the first?",
    firstHint: "The others follow by themselves. Below you can change each date.",
    weeks: "How many weeks between two meetings?",
    badWeeks: "Fill in a whole number from 1 to 52.",
    days: "Date of each group",
    group: "Group",
    day: "Date",
    dayOf: (group) => `Date of ${group}`,
    sameDay: (days) => `There is a round of ${days} already. What shall we do with these forms?`,
    sameDayHint:
      "Later you can usually not add forms to it. So wait with the import if more are on their way.",
    sameDayWays: {
      add: (days) => `Add to the round of ${days}`,
      replace: (days) => `Replace the round of ${days}`,
      apart: () => "Make it a meeting of its own",
    },
    plannedDay: {
      legend: (days) => `A meeting was planned on ${days}. Are these forms from that meeting?`,
      join: (count) => plural(count, "Yes, put them with that meeting", "Yes, put them with those meetings"),
      own: (count) => plural(count, "No, it was another meeting", "No, those were other meetings"),
    },
  },

  told: {
    title: "What do these answers mean?",
    text: "We do not know these. Say it once, and it holds for the whole file.",
    label: (written, count) => `“${written}”, ${count} times`,
    choose: "Choose what it means",
    noAnswer: "No answer (does not count)",
    more: (count) => `And ${count} others.`,
  },

  check: {
    heading: "Is this right?",
    summary: (ballots, count) =>
      ballots === 0 ? "No forms to import yet." : `${sheets(ballots)} in ${meetings(count)}.`,
    covers: (count, total) => `${count} of the ${total} factors are in it.`,
    emptyRows: (count) => `${rows(count)} without an answer will be skipped.`,
    leftOutRows: (count) => `${rows(count)} will be left out, as you chose.`,
    leftOutSmall: (count) => `${sheets(count)} will be left out, as you chose.`,
    unfinished: (count) =>
      plural(
        count,
        "1 form was not finished. What was filled in counts.",
        `${count} forms were not finished. What was filled in counts.`,
      ),
    unfinishedLeftOut: (count) =>
      plural(
        count,
        "1 form that was not finished is left out.",
        `${count} forms that were not finished are left out.`,
      ),
    leaveOutUnfinished: "Leave out forms that were not finished",
    noAnswer: "no answer",
    meetings: "The meetings",
    day: "Date",
    title: "Meeting",
    noTitle: "no name",
    planned: (day) => `Becomes the round of the planned meeting of ${day}.`,
    ballots: "Forms",
    numbers: "Results",
    shown: "shown",
    confidential: "confidential",
    readings: "This is how we read the answers",
    written: "In the file",
    readAs: "We read",
    count: "Number",
    moreReadings: (count) => `And ${count} other ways of writing.`,
  },

  problems: {
    title: "Before we can import anything",
    errorsTitle: (count) => plural(count, "1 cell cannot be read", `${count} cells cannot be read`),
    errorsText:
      "Mend them in your file and choose it again, do not use the column, or leave these rows out. We import all or nothing.",
    leaveOut: (count) => `Leave ${plural(count, "this row", `these ${count} rows`)} out`,
    leaveOutBends: (value) =>
      `Most of those rows say “${value}”. If you leave them out, nobody who answered that counts. That bends the result. Rather say above what it means.`,
    leaveOutMany: (count, of) => `Then ${count} of the ${of} forms are left.`,
    leaveOutSmall: "Leave out the meetings with too few forms",
    more: (count) => `And ${count} more.`,
    cell: (row, column) => `Row ${row}, ${column}`,
    turnedCell: (column, row) => `Column ${column}, ${row}`,
    said: (value) => `“${value}”`,
    noFactors: "Choose a factor for at least one column with answers.",
    noDayColumn: "Choose the column that holds the date, or make the meetings in another way.",
    noGroupColumn: "Choose the column that holds the group, or make the meetings in another way.",
    noBallots: "There is no row with an answer that we can read.",
    dayMissing: "Fill in the date of the meeting.",
    daysMissing: (names) => `Fill in the date of: ${names}.`,
    dayOrder: "Say how the date is written. It can be read in two ways.",
    otherScale: (lowest, highest) =>
      `The scale in this file runs from ${lowest} to ${highest}, and ours from 1 to 5. Converting distorts, so we do not do that. A column where nobody went above 5 is on that scale too. So these answers cannot be added.`,
    longerScale:
      "This file mixes more than five steps, such as “agree” beside “somewhat agree”. We do not convert those to five points. So these answers cannot be added.",
    tooSmall: (names, threshold) =>
      `Too few forms for a meeting of their own: ${names}. With fewer than ${threshold}, people can see who answered what. Make it one meeting, or leave them out.`,
    sameDayRound: (days) => `Choose what to do with the round of ${days}.`,
    alreadyIn: (day, count) =>
      `${plural(count, "1 form is", `${count} forms are`)} in the round of ${day} already. Somebody would count twice.`,
    onlyNumberKept: (day, count) =>
      `Of the round of ${day} we kept only that there ${plural(count, "was 1 form", `were ${count} forms`)}, because that is too few to show. Nothing can be added to it. Import all the forms together, in the place of that round.`,
    tooFewDiffer: (day, people, threshold) =>
      `This differs by only ${plural(people, "1 form", `${people} forms`)} from the round of ${day}, whose result is already shown. Whoever puts the two side by side sees who answered what. It can be done only when at least ${threshold} forms differ.`,
    groupIsPerson: (column) =>
      `In ${column} nearly every row says something else. That would show who answered what. Choose another column, or import everything as one meeting.`,
  },

  cellReasons: {
    outsideScale: "does not fit the scale from 1 to 5",
    fraction: "is a number between two points",
    contradiction: "the number and the word contradict each other",
    ambiguous: "can mean “no answer” or “not applicable”",
    unknown: "is not an answer we know",
    noDay: "is not a date we can read",
    noDayHere: "there is no date here",
    noGroup: "there is no group here",
    longGroup: "is too long for the name of a meeting",
    personalGroup: "looks like someone’s address; we do not keep that",
    personalHidden: "there is something here that looks like someone’s address, and no answer",
  },

  warnings: {
    title: "Good to know",
    confidential: (count, threshold) =>
      plural(
        count,
        `1 meeting has fewer than ${threshold} forms. Of those we keep only how many there are, not what is on them.`,
        `${count} meetings have fewer than ${threshold} forms. Of those we keep only how many there are, not what is on them.`,
      ),
    sameDay: (days) =>
      `There is a meeting on ${days} already. Check that you did not import this file before.`,
    future: (days) => `In the future: ${days}.`,
    codes: "The codes A1 to A5 are read as 1 to 5. Check that A1 really is the lowest in your questionnaire.",
    labelled: "A number with words behind it is read as the number. Check below that this is right.",
    severalDays: (column, days, threshold) =>
      `There are ${days} different days in ${column}. All of it becomes one meeting now. If you want a meeting for each day, choose that above; each day needs ${threshold} forms.`,
    unreadDays: (column, example) =>
      `There are days in ${column} that we do not use or cannot read, such as “${example}”.`,
    joinedSpellings: (names) => `Written differently, and joined: ${names}.`,
    shortRows: (list) => `Fewer cells than headings in row ${list}. Usually the end is simply empty.`,
    moreDays: (count) => `${count} more`,
  },

  save: {
    button: (ballots, count) => `Import ${sheets(ballots)} as ${meetings(count)}`,
    nothing: "Import the forms",
    saving: "Importing the forms",
    order: "The forms are shuffled and kept without name or time.",
  },

  done: {
    title: (ballots, count) => `${sheets(ballots)} imported as ${meetings(count)}`,
    text: "Everything is on this device. The file itself was not kept.",
    toDashboard: "See the dashboard",
    toMeetings: "See the meetings",
    another: "Import another file",
  },
};
