import { type ConversationTexts } from "./conversation.ts";

/** The questions in English, in our own words. */
export const conversationEn: ConversationTexts = {
  prompts: {
    divided: {
      when: "Scores lie far apart",
      ask: "Do we know too little, or do we read the same thing in different ways? If it is the first, find out. If it is the second, tell each other what you see.",
    },
    falling: {
      when: "A factor is falling",
      ask: "Is it the content, the rules of play, or the picture we have of each other?",
    },
    "new-point": {
      when: "You write an agenda point",
      ask: "Which problem does this solve? Only then say what you want, what for and how.",
    },
    "standing-still": {
      when: "Nothing moves",
      ask: "Do we need to do what we do in another way, or do we need to want something else?",
    },
    "keeps-coming-back": {
      when: "A subject keeps coming back",
      ask: "Can we solve this ourselves? If not, who can, and which of us will ask them?",
    },
    "home-base": {
      when: "It is about the home organisation",
      ask: "Does this fit our own work, and can I explain it at home?",
    },
  },
  checks: {
    matters: "Is it about something that matters to the people at the table?",
    variety: "Will there be people who look at it differently?",
    room: "Is there room to question what seems obvious?",
    forms: "Does everyone take part, or will one person do the talking?",
    assumptions: "Do we dare to say what we take for granted?",
    perspectives: "Who or what brings a fresh view?",
    language: "How do we hold on to new words when we find them?",
    safety: "Can everyone here safely say something that stings?",
  },
};
