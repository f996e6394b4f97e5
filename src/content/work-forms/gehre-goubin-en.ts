import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

/** Work forms from "Partners in vernieuwing", in English. */
export const gehreGoubinEn = {
  "chance-circle": {
    name: "Chance circle",
    purpose: "Bring together the chances around a question.",
    preparation:
      "Would you like a worked-out method with a manual of its own? Have a look at KanDoe, where this idea comes from.",
    steps: [
      "Put the question in the middle of a large sheet.",
      "Everyone names chances, one on each note.",
      "Lay them around the question and discuss which could bring most.",
      "Choose three chances that you want to explore.",
      "Write down who makes a start with each of them.",
    ],
    harvest: "A map full of chances, and three to start with.",
  },
  backcasting: {
    name: "Backcasting",
    purpose: "Turn a far-off dream into a row of feasible intermediate goals.",
    preparation: "Put up a long strip of paper, with a date in the future on the right.",
    steps: [
      "Choose a date far away, five years from now for example.",
      "Describe in three sentences what things are like by then.",
      "Keep asking: what has to be in place just before that? Put each intermediate goal on a note.",
      "Work back to today and put the notes in order.",
      "Give the first three goals a name and a date.",
    ],
    harvest: "A row of intermediate goals, with a first step for this month.",
  },
  "powerful-statement": {
    name: "Powerful statement",
    purpose: "Catch in one sentence what you want together.",
    steps: [
      "Everyone writes down three key words for what we want together.",
      "Put them up and choose the strongest five.",
      "Make a sentence with those words, in small groups.",
      "Put the sentences side by side and turn them into one.",
      "Test it: does it make you want to start, would an outsider understand it, and does everyone belong in it?",
    ],
    harvest: "One sentence that everyone stands behind.",
  },
  "contribution-cards": {
    name: "Contribution and expectation",
    purpose: "Say out loud what you bring and what you hope for from each other.",
    preparation: "Make a card for each partner with two boxes: ‘we bring’ and ‘we expect from’.",
    steps: [
      "Each partner writes down what it can bring: time, knowledge, space, money or a network.",
      "Then write, for each of the other partners, what you expect of them.",
      "Read the cards to each other. Ask questions; don’t debate yet.",
      "Find where contribution and expectation match, and where they don’t yet.",
      "Agree on what matches and choose one difference to talk about further.",
    ],
    harvest: "An overview of who brings what, and expectations that are no longer up in the air.",
  },
  cheque: {
    name: "The cheque",
    purpose: "Discover what the collaboration is worth to the people back home.",
    preparation:
      "Well beforehand, ask everyone to talk it over at home: what would we put in if an outsider doubled it? Hand out an empty cheque.",
    steps: [
      "Take turns to put your cheque on the table: money, hours, space or knowledge.",
      "Tell how the conversation at home went. What tipped the balance?",
      "Add up what is there. What can you do with it already, even without the doubling?",
      "Agree which contributions will really happen and who arranges that.",
    ],
    harvest: "An honest picture of the support at home, and the start of a joint contribution.",
  },
  "commitment-walk": {
    name: "Commitment walk",
    purpose: "Show where everyone stands, and talk about what someone needs.",
    preparation: "Make a line on the floor, from ‘not just now’ to ‘I’m all in’.",
    steps: [
      "Read out the goal or the proposal in question.",
      "Everyone stands where they feel they are. Note how the group stands, without names.",
      "Ask a few people why they stand there. The others listen and do not persuade.",
      "Whoever wants to can move. Note again how the group stands.",
      "Ask: what do you need to be able to take a step?",
    ],
    harvest: "A picture of commitment before and after the talk, and what people need.",
  },
  "success-celebration": {
    name: "Celebrating that we exist",
    purpose: "Celebrate what was achieved, and also that you have each other.",
    preparation: "Arrange something nice to eat and a place without a meeting table.",
    steps: [
      "Everyone names a result or a moment to be proud of.",
      "Put it all on a timeline and walk past it together.",
      "Thank each other out loud for a contribution you won’t forget.",
      "Ask: what would you miss if this group were not there?",
      "Choose one story that may be told outside, and who tells it.",
    ],
    harvest: "Pride, a timeline of results and a story for the outside world.",
  },
} satisfies Record<string, WorkFormTexts>;
