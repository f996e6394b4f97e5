import { type Messages } from "../messages.ts";

export const questionnaire: Messages["importing"]["questionnaire"] = {
  title: "The questionnaire",
  lead: "Let everyone answer in a form of your own, in a sheet or on paper. You then import the answers here.",
  link: "Get the questionnaire",
  linkExplained: "No form yet?",
  intro: (threshold) =>
    `Choose one answer for each statement, from your own point of view. Do not fill in your name anywhere. Kiemkracht shows the group’s result once at least ${threshold} people take part, and that of a statement from ${threshold} answers on. Whoever manages this form can see separate answers, without names.`,
  forms: {
    heading: "In Microsoft Forms or Google Forms",
    steps: [
      "Make a new form and paste the introduction at the top.",
      "Add one question. Microsoft Forms calls it Likert, Google Forms “Multiple-choice grid”.",
      "Paste the question, the statements as rows and the answers as columns. Leave the words as they are: the app knows them by these.",
      "In the settings, turn off that the form records names or e-mail addresses.",
      "Has everyone answered? Download the answers as Excel or CSV and import them here.",
    ],
    intro: "Introduction, for the top",
    question: "Question",
    statements: "Statements, for the rows",
    answers: "Answers, for the columns",
    copy: {
      intro: "Copy the introduction",
      question: "Copy the question",
      statements: "Copy the statements",
      answers: "Copy the answers",
      all: "Copy everything at once",
    },
    copied: "Copied.",
    notCopied: "Copying does not work. Select the text and copy it yourself.",
  },
  sheet: {
    heading: "In an empty sheet",
    text: "One row per person, one column per statement. Handy for typing over forms from paper.",
    workbook: "Download for Excel (.xlsx)",
    csv: "Download as CSV",
    failed: {
      title: "The sheet could not be made",
      text: "The app could not fetch everything for the sheet. Check your connection and try again.",
    },
    file: {
      name: "answer-sheet",
      title: "Answer sheet of Kiemkracht",
      answersTab: "Answers",
      explainedTab: "Explained",
      type: "Fill in",
      means: "Which means",
      refusal: {
        title: "That is no answer",
        text: "Choose a number from 1 to 5, “I don’t know” or “Not applicable for now”. You may also leave it empty.",
      },
    },
  },
  after: {
    heading: "Are the answers in?",
    link: "Import the answers from a file",
  },
};
