import { type Messages } from "#i18n/messages.ts";

import { answers } from "./answers.ts";

export const vocabulary: Messages["vocabulary"] = {
  answers,

  modes: {
    manager: {
      name: "The community manager’s view",
      explanation: "The community manager scores, from their own point of view.",
    },
    agreed: {
      name: "Agreed together",
      explanation: "The group talks about each factor and chooses one score together.",
    },
    individual: {
      name: "Each person separately",
      explanation: "Every member scores, without a name. You see the result only when the round is finished.",
    },
  },

  meetingKinds: {
    meeting: "After a meeting",
    phaseChange: "New phase",
    membersChanged: "Members joined or left",
    evaluation: "Evaluation moment",
    adHoc: "In between",
  },

  phases: {
    dream: "Dream phase",
    elaboration: "Elaboration phase",
    materialisation: "Materialisation phase",
    rollOut: "Roll-out phase",
    securing: "Securing phase",
  },

  remarkLevels: {
    private: "Only for the community manager",
    team: "For the group",
    outside: "May be told outside",
  },
  printedRemarks: "Remarks that are for the community manager alone are not printed.",
};
