import { type Messages } from "#i18n/messages.ts";

import { organisationKinds } from "./organisation-kinds.ts";

export const terms: Messages["terms"] = {
  fullField: (most) => `This field is full: it takes ${most} characters. What did not fit was left out.`,

  roles: {
    communityManager: "Community manager",
    innovationManager: "Innovation manager",
    ambassador: "Ambassador",
    delegate: "Delegate",
    figurehead: "Figurehead",
    connector: "Connector",
    systemIntegrator: "System integrator",
    outOfTheBoxThinker: "Out-of-the-box thinker",
    puller: "Driving force",
    facilitator: "Process facilitator",
    learningCoach: "Learning coach",
    knowledgeBroker: "Knowledge broker",
    criticalFriend: "Critical friend",
    liaison: "Accompanying staff member",
  },

  mandates: {
    unknown: "Not known yet",
    broad: "Broad mandate",
    limited: "Limited mandate",
    none: "No mandate",
  },

  organisationKinds,

  standingItems: {
    openActions: {
      title: "Open actions",
      question: "What worked, what is still open, and who could use some help?",
    },
    sharedVision: {
      title: "Shared vision",
      question: "Does what we are doing now bring our picture of the future closer?",
    },
    homeBase: {
      title: "The people back home",
      question: "Does this fit our own work, and can we explain it well at home?",
    },
    interimResults: {
      title: "Interim results",
      question: "What worked out since last time, and how do we celebrate it?",
    },
    evaluation: {
      title: "Evaluation moment",
      question: "Do we need to change what we do, or what we aim at?",
    },
    disturbance: {
      title: "What is bothering us",
      question: "What is in our way, and what do we want to talk about first?",
    },
  },

  openQuestions: {
    low: [
      "Why is it not even lower, and what would one point higher look like?",
      "What already works here, and what is the smallest step forward?",
      "Suppose this goes well in half a year: what do we then do differently?",
    ],
    lowest: [
      "What do we need to take a first step here?",
      "Where do we notice this most, and who can help us?",
      "What should change here first, and which of us begins?",
    ],
    lowMinority: [
      "What do some of us see that the others may be missing?",
      "Who is troubled by this, and how could the others notice?",
    ],
    falling: [
      "Where does it come from: the content, the rules of play, or the image we have of each other?",
      "When did it start to slip, and what happened then?",
      "What did we use to do that we no longer do?",
    ],
    divided: [
      "Do we know too little, or do we read the same thing in different ways?",
      "What do others need to know to understand your score?",
    ],
    unsure: [
      "What do we want to know before we can judge this, and who can tell us?",
      "Where can we take a close look at this together?",
    ],
    stale: [
      "How do we see this now, and what has changed since last time?",
      "How much does this still matter to us, and how can we tell?",
    ],
    unattended: [
      "Can we solve this ourselves? If not, who can, and which of us will ask them?",
      "What keeps us from talking about this?",
    ],
    rising: [
      "What have we started to do differently, and what do we want to hold on to?",
      "Who or what made the difference, and where else could that work?",
    ],
    strong: [
      "What are we doing well here, and who else could it help?",
      "How do we keep this up, also when things are against us?",
    ],
  },

  groupQuestions: {
    people: ["Who or what are we missing in this phase?", "What gives each of us energy?"],
    process: ["What do we need from each other to be open?", "Who have we heard little from lately?"],
    content: ["For which problem is this the solution?", "Which small step brings our goal closer?"],
    precondition: ["What are we proud of, and who may know?", "How do others talk about us?"],
    sustaining: ["What does it take to make this last?", "Who else should be at the table for this?"],
  },
};
