import { type Story } from "./story.ts";

/** The example community in English; people and community keep their Dutch names. */
export const storyEn: Story = {
  community: {
    name: "De Druppelkas (the Drip House)",
    description:
      "Growers, suppliers, researchers, schools and government are working out together how a greenhouse can stop discharging water, down to the last drop. This example is made up: the people and organisations do not exist.",
  },
  organisations: {
    marit: "Duinrand University",
    joris: "Morning Mist Nursery",
    aisha: "Red Carpet Tomatoes",
    wouter: "Moonlight Orchids",
    ineke: "Delfzicht Water Board",
    thijs: "Polderkwartier Council",
    priya: "Root Zone Research Centre",
    daan: "Clearwater Filters",
    sanne: "Snowdrop Vocational School",
    emre: "Rootdream (start-up)",
    gerda: "Silverglass Growers",
  },
  meetings: {
    "01": "Getting to know each other at Joris’s greenhouse",
    "02": "What do we dream of?",
    "03": "A walk along the water basins",
    "04": "From dream to plan",
    "05": "Choosing three trials",
    "06": "What does everyone put in?",
    "07": "The first measurements side by side",
    "08": "Who shows which figures?",
    "09": "An extra evening about trust",
    "10": "A welcome to Sanne and Emre",
    "11": "The trial greenhouse opens",
    "12": "Half a year of trials: what do we learn?",
    "13": "Celebrating the first crop",
    "14": "Plans for the second crop",
    "15": "Back to our own companies",
  },
  remarks: {
    "stayed-on": "Afterwards everyone stood talking among the tomatoes for another hour.",
    "same-customer": "Two growers supply the same customer. I will keep an eye on that in the next meetings.",
    picture: "‘Not a drop in the ditch’: that picture came back all afternoon.",
    subsidy: "The subsidy is not settled yet. I will ring the council next week.",
    tour: "Walking round together worked better than my presentation. Let’s do that more often.",
    wanted: "We are still looking for someone who can tie together technology from different suppliers.",
    poster: "Our one sentence now hangs as a poster in three canteens.",
    "first-trial": "In the first trial we discharged an eighth less water in a month.",
  },
  correctionReason: "A slip in copying: the sheet in the room said 3.",
  setAsideReason: "Let’s finish the crop first. Only then do we know what there is to apply.",
  points: {
    "06-support": { question: "What would your own organisation put in if someone else doubled it?" },
    "06-results": {
      question: "What do we want to show three years from now, and what must be there in three months?",
    },
    "06-vision": { question: "Which trial brings us closest to ‘not a drop in the ditch’?" },
    "09-competition": { question: "Where is it stuck: in the figures, in the agreements or between us?" },
    "09-figures": {
      title: "Which figures do we share, and with whom?",
      question: "What would you dare to show if you knew it stayed within this group?",
    },
    "09-disturbance": { question: "What has been bothering you since last time?" },
    "11-actions": { question: "What is done, what is still going on, and who could use help?" },
    "11-tour": {
      title: "A walk through the trial greenhouse",
      question: "What do you see here that you would like in your own greenhouse tomorrow?",
    },
    "11-roles": {
      question: "We are moving from plan to greenhouse. Whom do we need now, and what can one of us learn?",
    },
    "11-vision": { question: "Does this greenhouse belong in the picture we drew at the start?" },
    "13-actions": { question: "What worked out, and what has been put off twice already?" },
    "13-results": {
      question: "What are we proud of, and what did we learn from what went wrong?",
      reason: "Now there really is something to show: the first crop is in.",
    },
    "13-evaluation": { question: "Do we need to change what we do, or what we aim at?" },
    "14-actions": { question: "What is still open, and what can come off the list?" },
    "14-second": {
      title: "Agreements for the second crop",
      question: "What do we do again, what do we do differently, and who takes care of it?",
    },
    "14-reputation": {
      question: "Who may hear about our results, and which of us tells them?",
      reason: "A trade magazine wants to visit. We would like to know beforehand what we want to say.",
    },
    "14-results": { question: "Which number surprised you most?" },
  },
  actions: {
    "five-figures": {
      what: "Choose five figures that everyone shares with each other",
      ifThen: "If the weekly figures are in, then I put five of them on one sheet.",
      closingWord: "The sheet now lies on the table at every company.",
    },
    "tying-together": {
      what: "Look for someone who can tie the technology together",
      ifThen: "If I am at Clearwater Filters, then I ask about it.",
      whoElse: "a fitter from Clearwater Filters",
      closingWord: "Daan has someone in-house and takes it on.",
    },
    "first-crop": {
      what: "Write one page about the first crop",
      ifThen: "If the harvest has been counted, then I write the first sentence.",
    },
    "trade-magazine": {
      what: "Invite the trade magazine to the trial greenhouse",
      ifThen: "If the second crop has been planted, then I ring the editors.",
    },
  },
};
