import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

/** Work forms made from the twelve factors, and those from "Innoveren en leren", in English. */
export const factorsAndBoonstraEn = {
  "three-questions": {
    name: "Three questions to align",
    purpose: "Put interests, ways of working and language openly on the table.",
    steps: [
      "In silence, everyone answers three questions: what is my interest, how do I prefer to work, and which words of others do I not understand?",
      "Start with the interests. Where do they clash, and how do we deal with that?",
      "Then discuss ways of working. What can we align?",
      "Finally discuss language. Do we mean the same thing?",
      "Write down one agreement for each question.",
    ],
    harvest: "Three agreements: on interests, on working and on language.",
  },
  "future-scenarios": {
    name: "Future scenarios",
    purpose: "Practise with more than one future, so that you do not depend on a single end point.",
    preparation: "Collect some news about what is changing in your sector.",
    steps: [
      "Choose two developments that matter a lot and whose course you don’t know.",
      "Each small group imagines a different future and gives it a headline.",
      "Tell each other the futures as a story.",
      "Discuss what would be wise to do in all of them.",
      "Agree how you will notice, a year from now, which way things are going.",
    ],
    harvest: "Two or more stories of the future, and steps that are good in each of them.",
  },
  "stagnation-diagnosis": {
    name: "Where is it stuck?",
    purpose: "Choose the conversation that really helps when things stall.",
    steps: [
      "Describe what has stalled, with an example and without blaming anyone.",
      "Find out together where it is: in the content, in the rules of play or in the image we have of each other.",
      "Choose the conversation that fits: facts on the table, new agreements, or getting to know each other better.",
      "Have only that conversation. If you wander off, just say so.",
      "Close with the question: what is looser now, and what is the next step?",
    ],
    harvest: "One shared view of where it is stuck, and a next step.",
  },
  "unusual-partners": {
    name: "Unusual combinations",
    purpose: "Find parties you have never asked for anything.",
    preparation: "Draw the chain on a large sheet, with room around it for other sectors.",
    steps: [
      "Put on the sheet whom you work with now.",
      "Look at the empty spots: which links and sectors are missing?",
      "Name three parties you have never asked. Crazy is fine.",
      "For each of them: what can we offer, and what could they teach us?",
      "Agree who will have coffee with whom, and when.",
    ],
    harvest: "Three new names, and at least one appointment.",
  },
  "roles-and-gaps": {
    name: "Dream team talk",
    purpose: "See which roles and qualities you have, and which you are missing now.",
    preparation: "Write roles on separate cards, such as connector, ambassador and out-of-the-box thinker.",
    steps: [
      "Say what the goal of this phase is.",
      "Discuss which roles and qualities that takes.",
      "Everyone puts their own name with what they like to do or are good at.",
      "See what remains empty, and where too much rests on one person.",
      "Choose one gap to fill: who can learn it, or whom do we invite?",
    ],
    harvest: "A picture of your team, and one gap to fill.",
  },
  "home-base-plan": {
    name: "A plan for the people back home",
    purpose: "Know who at home hears what, from whom and when.",
    preparation: "Make a sheet for each organisation with three layers: operational, managing and strategic.",
    steps: [
      "For each layer, write down whom in your own organisation you want to bring along.",
      "Think of what matters to that person, and which result goes with it.",
      "Choose how to bring it: a visit, a story, a work meeting or a cup of coffee.",
      "Add a name and a date.",
      "Tell your plan to someone from another organisation and ask for one tip.",
    ],
    harvest: "A short plan per organisation: who hears what, from whom and when.",
  },
  "opportunity-estimate": {
    name: "Opportunity estimate",
    purpose: "Judge together how promising an innovation is, for all of you and for each of you.",
    preparation: "Put on one sheet what the innovation is and what you know about it so far.",
    steps: [
      "Briefly discuss what the innovation is and what you still doubt.",
      "In silence, everyone gives two marks from 1 to 10: how promising is this for us together, and for my organisation?",
      "Put the marks side by side and start with the largest difference.",
      "Name what is needed after the delivery: money, knowledge, people or another place.",
      "Decide: go on, find something out first, or stop. Write down why.",
    ],
    harvest: "A shared estimate, and a decision with a reason.",
  },
} satisfies Record<string, WorkFormTexts>;
