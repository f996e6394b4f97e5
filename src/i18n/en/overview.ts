import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const factors = (count: number) => `${count} ${plural(count, "factor", "factors")}`;

export const overview: Messages["overview"] = {
  onlyOpen: "The first round has begun. Once it is finished, you will see here how things are going.",
  state: ({ day, flagged, lesser, good }) => {
    if (flagged + lesser + good === 0) return `Nothing stood out in the round of ${day}. All is quiet.`;
    const attention =
      flagged === 0
        ? "nothing needs attention"
        : `${factors(flagged)} ${plural(flagged, "needs", "need")} attention`;
    const also =
      lesser === 0
        ? ""
        : flagged === 0
          ? `, something stands out in ${lesser}`
          : `, something stands out in ${lesser} more`;
    const news = good === 0 ? "" : `, and there is good news about ${factors(good)}`;
    return `After the round of ${day}, ${attention}${also}${news}.`;
  },
  hidden: (day) => `The result of ${day} stays confidential: there are too few forms to show anything.`,
  tooEarly: "It is too early for a trend.",

  nextSteps: {
    goOn: { text: (day) => `The round of ${day} is not finished.`, action: "Continue scoring" },
    makeAgenda: {
      text: (day) => `What stood out in the round of ${day} is not on an agenda yet.`,
      action: "Create the agenda",
    },
    planAgenda: {
      text: (day) => `The meeting of ${day} has no agenda yet.`,
      action: "Create the agenda",
    },
    seeResults: { text: (day) => `The round of ${day} is finished.`, action: "See the result" },
    openAgenda: { text: (day) => `The agenda for ${day} is ready.`, action: "Open the agenda" },
    scoreMeeting: {
      text: (day) => `The meeting of ${day} has not been scored yet.`,
      action: "Score a meeting",
    },
    scoreNext: {
      text: (day) => `The last round was on ${day}. Score again after the next meeting.`,
      action: "Score a meeting",
    },
  },

  meetings: { title: "Latest meetings", all: "All meetings", isOpen: "Not finished" },
};
