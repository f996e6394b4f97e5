import { type MoreTipTexts } from "./more-tips.ts";

/** The tips of P. Aldenzee in English, in our own words. */
export const moreTipsEn: MoreTipTexts = {
  themes: {
    goal: "A goal together",
    agreements: "Agreements and flexibility",
    leadership: "Leadership",
    parties: "The right parties at the right time",
    motivation: "Motivation and mandate",
  },
  tips: {
    "aldenzee-tip-1":
      "Write down the goal together and put interests on the table early. A difference that surfaces late is harder to bridge.",
    "aldenzee-tip-2": "Be honest about your time and means. Promise only what you can keep.",
    "aldenzee-tip-3": "Agree on deadlines. They make plans concrete.",
    "aldenzee-tip-4":
      "Record who does what, who is responsible and what you do when things go wrong. Plan the evaluation moments straight away.",
    "aldenzee-tip-5":
      "Talk about how you lead. It works best when someone helps the group, stands beside the others and has no agenda of their own.",
    "aldenzee-tip-6": "Whoever leads chooses what comes first and keeps the attention there.",
    "aldenzee-tip-7": "Two or three parties is easiest. With too many, nobody feels responsible any more.",
    "aldenzee-tip-8": "Leave nobody out and don’t wait too long: a party that joins late costs time.",
    "aldenzee-tip-9":
      "Collaborating is not the goal in itself. Make sure everyone knows why they are at the table. Difference helps, and so does a neutral party.",
    "aldenzee-tip-10":
      "Choose people who believe in it, feel like doing it and make time for it. They get through setbacks.",
    "aldenzee-tip-11":
      "Talk openly about everyone’s mandate. Whoever may decide little has to go back each time, and that means delay.",
  },
};
