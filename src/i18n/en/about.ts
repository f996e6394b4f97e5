import { type Messages } from "#i18n/messages.ts";

export const about: Messages["about"] = {
  title: "About Kiemkracht",
  intro:
    "With Kiemkracht a learning community keeps track of its success factors. You score after a meeting, see what has changed and put on the agenda what needs attention.",
  name: "‘Kiemkracht’ is Dutch for germination power: the strength with which a seed starts to grow. That strength is in the people; this app only helps to see where some water is needed.",

  factors: {
    title: "Whose factors are these?",
    paragraphs: [
      "The twelve success factors come from the project ‘Duurzame learning communities: oogsten in de Greenport’ of De Haagse Hogeschool and Inholland, universities of applied sciences in the Netherlands (2019-2021). The Dutch names are exactly those of the project. The statements, explanations and tips are in our own words.",
      "The project looked at communities in horticulture. The factors reach further: you can use them in any other sector.",
    ],
    sources: "The work forms come from several sources. Each one says where the idea comes from. They are:",
  },

  limits: {
    title: "What a score does and does not say",
    paragraphs: [
      "A score is a map, and a map is never the land itself. It is good enough to start a conversation. The value is in that conversation.",
      "With few answers, chance plays a large part. That is why the app only says that something is falling or rising when the difference is larger than chance usually gives. When it is too early to say, it tells you so. Now and then it will still be wrong: you know the group, and you decide.",
      "There is no total score and no ranking. Kiemkracht does not compare people, partners or communities.",
    ],
  },

  data: {
    title: "What does the app do with your data?",
    paragraphs: [
      "Everything you enter stays in this browser on this device. You need no account, and the app sends your data nowhere. There are no cookies, and nobody measures what you do.",
      "When each person scores separately, the app counts the forms and keeps only how often each answer was given. With too few forms it keeps only how many there were. That keeps what someone answered confidential.",
      "Anyone who can use this device can open the data too. And if you clear your browser’s data, they are gone. So save a copy now and then: it is a single file, and it is yours.",
    ],
  },

  software: {
    title: "What is the app made of?",
    paragraphs: [
      "Kiemkracht uses free software and typefaces made by others, with thanks to their makers. Each part has a licence of its own.",
    ],
    licencesFailed: "The list could not be loaded. Try again when you are online.",
    licenceOf: (name, version) => `${name} ${version}`,
    licencesLink: "View the licences",
  },
};
