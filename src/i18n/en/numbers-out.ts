import { type Messages } from "../messages.ts";

export const numbersOut: Messages["takeHome"]["numbers"] = {
  title: "The scores as numbers",
  text: "For Excel or for research: per round and factor how often each answer was given, with what each column means.",
  leftOut: "What is confidential on the dashboard is not in it. Nor are names or remarks.",
  workbook: "Download for Excel (.xlsx)",
  csv: "Download as CSV",
  codebook: "Download the codebook of the CSV",
  failed: {
    title: "The file could not be made",
    text: "The app could not fetch everything for the file. Check your connection and try again.",
  },
  file: {
    scores: "scores",
    codebook: "codebook-scores",
    title: (community) => `Scores of ${community}`,
    tabs: { scores: "Scores", codebook: "Codebook" },
    heading: { column: "column", value: "value", meaning: "meaning" },
    columns: {
      round: "The number of the round, 1 being the oldest. A round that is still open does not count.",
      moment: "Whether it was scored before or after the talk.",
      held_on: "The day of the meeting: year, month, day.",
      mode: "Who scored. Only compare rounds in which that is the same.",
      instrument: "The questionnaire.",
      instrument_version:
        "The version of the questionnaire. Other words or other factors are another version.",
      ballots:
        "How many forms there were. Empty if not everyone scored apart, or if the round is confidential.",
      threshold: "From how many forms on, and per factor from how many scores on, the result is shown.",
      status: "Whether the number is shown.",
      factor_id: "The factor. This name is the same in every language.",
      factor: "The name of the factor.",
      answer: "The answer.",
      answer_label: "The answer in words.",
      count: "How often the answer was given. Empty is not zero: the number is then confidential.",
    },
    statuses: {
      told: "The number is given.",
      "too-few-answers":
        "Too few people scored this factor. Every number of it is then confidential, also how many did not know.",
      "too-few-differ":
        "After the talk a few people more or fewer took part. The difference would show what they answered.",
      "hardly-changed":
        "After the talk at most one answer is different. The numbers stand with the round before the talk.",
      confidential: "Too few forms. Of this round it is only shown that it was held.",
    },
    moments: {
      before: "What everyone answered first.",
      after: "What everyone answered once more after the talk. Compare rounds by what stood first.",
    },
  },
};
