import { type Messages } from "../messages.ts";

export const method: Messages["method"] = {
  title: "How Kiemkracht looks at scores",
  lead: "When does Kiemkracht call something an issue, how certain is that, and what can it not see?",

  brief: {
    title: "In short",
    points: [
      "The distribution comes first: who gave what. Only then one number, and that is the middle score. A mean says little when people disagree.",
      "Scores always wobble a little. Kiemkracht only calls something falling or rising when the difference is larger than chance gives with that many answers.",
      "Is there too little to know that yet? Then it says ‘too early’. That is no error, it is honest.",
      "Every issue says what it rests on. You and your group know what lies behind it. It is a question, not a verdict.",
    ],
  },

  flags: {
    title: "What is an issue?",
    intro:
      "Every limit has a beginning and a milder end. So an issue does not switch on and off at every small difference.",
    caption: "Every issue and its limits",
    name: "Name",
    begins: "Begins when",
    ends: "Ends when",
    why: "Why this limit",
    rows: {
      low: {
        begins: "the middle score is 2.5 or lower: half or more give a 1 or 2",
        ends: "the middle score is clearly higher (reckoned more finely: 2.75)",
        why: "With 8 answers it finds 95% of the factors that are truly low (2.0 on average), and calls 1 in 1,000 of the good ones (3.8) low.",
      },
      lowMinority: {
        begins: "a third of the answers, and at least three, is a 1 or 2",
        ends: "it is less than a quarter",
        why: "A light remark: with 8 answers it changes for about one in five factors even when nothing changes. So it is never suggested for the agenda by itself.",
      },
      falling: {
        begins:
          "the scores lie lower than chance gives, against the previous round, against all earlier rounds together, or as a slow slide",
        ends: "the next round no longer shows it, or the new level has become the usual one",
        why: "Of the factors in which nothing changes at most 5% a round are called falling or rising. See below.",
      },
      rising: {
        begins: "the same holds, but upwards",
        ends: "as with falling",
        why: "Good news has to pass the same test.",
      },
      divided: {
        begins: "agreement is below 0.20, with at least five answers",
        ends: "agreement is 0.30 or higher",
        why: "Half at 2 and half at 4 gives 0.17. One dissenter among eight people who nearly agree gives at least 0.39, and so is not called divided.",
      },
      unsure: {
        begins: "a third or more answer ‘don’t know’",
        ends: "it is less than a third",
        why: "A choice, not a measurement: not knowing can be something people want to tell.",
      },
      stale: {
        begins: "a factor has not been scored for longer than twice your rhythm",
        ends: "the factor is scored again",
        why: "A choice: skipping once is fine.",
      },
      unattended: {
        begins:
          "a factor is low, falling, divided or unsure two rounds running and has been on no agenda since",
        ends: "the factor has been on an agenda",
        why: "A choice: what is not dealt with weighs more and more.",
      },
      strong: {
        begins: "the middle score is 4.5 or higher and agreement 0.50 or higher",
        ends: "the middle score is clearly lower (reckoned more finely: 4.25)",
        why: "A choice, the mirror of low: half or more give the highest answer.",
      },
    },
    own: "If a group chooses its own limits, every issue says so.",
  },

  change: {
    title: "Change or chance?",
    paragraphs: [
      "Suppose nothing has changed. Then the same answers could just as well have been dealt over the rounds in another way. Kiemkracht goes through all possible ways and counts in how many of them the last round would lie as low as it does now. If those are very few, the factor is called falling.",
      "It does so in three ways at once: against the previous round, against all earlier rounds together, and as a slow slide over four or more rounds: the last third against the first. Together they may not call more than 5% of the time when nothing is there.",
      "One person’s answer is never news. Something is only called falling or rising if more than one person answered lower or higher than the rounds before lead to expect, however many take part.",
      "After a fall that the next round confirms, the comparison begins anew at the new level. If a round has exactly the answers of the round before, nothing new is called.",
      "Sometimes a whole meeting lies higher or lower, on all factors at once: the mood of the day, or other people. From three earlier rounds on Kiemkracht estimates how large that is with you, and is then more careful.",
      "Only what can be compared is compared: rounds of the same kind, with the same statements. A new phase does not break the line, but is told beside it.",
      "If the community manager scores, or you choose one score together, there is one number and chance cannot be measured. Then only a jump of two points or three steps in a row counts, and it is called indicative.",
    ],
  },

  afterwards: {
    title: "What happened after a talk or an action",
    paragraphs: [
      "Was a factor on the agenda, or was something done for it? Then Kiemkracht looks at the first two rounds after that. Together they are held against the rounds before, with the same test as for falling and rising. It does so once: who looks again and again will find something some day.",
      "Who picks the lowest of twelve factors will often see it rise next time, even if nothing changes. That is why the round in which a factor stood out counts for little. Of factors in which nothing changes, at most 5% are called higher or lower afterwards.",
      "A round on the day itself belongs to before: nothing had been done yet. Why something moved, the numbers do not tell.",
    ],
  },

  sure: {
    title: "How sure is this?",
    paragraphs: [
      "Every fall or rise comes with one of three words. It says how often chance would give one factor such a large difference if nothing changes. Down and up both count, and what is just as large counts in full.",
    ],
    points: [
      "Fairly sure: in at most 1 in 10 rounds. With a limit of your own of 10% it is at most 1 in 5.",
      "Sure: in at most 1 in 100 rounds.",
      "Very sure: in at most 1 in 1,000 rounds.",
    ],
    after:
      "If you look at twelve factors, the chance that it happens somewhere is larger, up to twelve times. Unfold ‘How sure is this?’ and you see both numbers. They are upper bounds: it is never more often.",
  },

  early: {
    title: "Too early",
    paragraphs: [
      "With two rounds of eight answers a factor must fall by about one and a half points to be noticed four times out of five. With seven earlier rounds about one point is enough. With five answers it takes more, with twenty less.",
      "So if you see nothing, something small may still be going on. Ask the group.",
    ],
  },

  measured: {
    title: "How often it goes wrong",
    paragraphs: [
      "On a computer we let thousands of groups score twelve factors without anything changing. Every time Kiemkracht still said falling or rising was a false alarm. We did so with made-up answers and with real ones: 1,030 forms from 24 groups. With ‘always others’ nobody comes twice, with ‘partly the same’ people are drawn from the same group each time. In the tables, n is the number of answers a round.",
    ],
    caption: "False alarms per factor and round (promised: at most 5%)",
    answers: { made: "made up", real: "real", near: "nearly the same" },
    people: { different: "always others", partly: "partly the same", same: "always the same" },
    columns: { answers: "Answers", people: "People", earlier: "Earlier rounds" },
    wideCaption: "The same with more answers, and where nearly everyone answers the same (always others)",
    size: (n) => `n\u00A0=\u00A0${n}`,
    family: (once, sevenRounds, anyInSeven) =>
      `Twelve factors are twelve chances for luck. In about ${once} of the rounds with eight answers at least one of twelve factors in which nothing changes gets a false alarm (made-up answers, always other people). For one factor the chance over seven rounds, say a year, is about ${sevenRounds}; for the twelve together ${anyInSeven}. So somewhere in a year there is nearly always a false alarm. That is why an issue asks the group a question, and decides nothing.`,
  },

  swing: {
    title: "When whole meetings swing",
    paragraphs: [
      "If a whole meeting lies higher or lower though nothing has changed, the promise is harder to keep. After one earlier round nobody can tell such a swing from change. After that it helps that all factors swing together.",
    ],
    caption: "False alarms per factor and round when meetings swing",
    columns: { swing: "Swing (points)", rule: "Rule", earlier: "Earlier rounds" },
    minding: "Kiemkracht",
    notMinding: "without this care",
  },

  found: {
    title: "How often real falls are noticed",
    paragraphs: [
      "Then we let all factors really fall, by half a point, one point and one and a half. In brackets is what part that is of what the best test of this kind finds, with as many false alarms. The kind: tests that compare the last answers with all earlier ones together and limit their false alarms, however the answers are spread. The best of them also knows exactly how the answers change. A test that knew who answered what would find more.",
    ],
    caption: "Falls found at once, always other people (in brackets: part of the best test of this kind)",
    columns: { answers: "Answers", fall: "Fall", earlier: "Earlier rounds" },
  },

  rivals: {
    title: "Compared with other rules",
    paragraphs: [
      "Many tools put an arrow at every difference. That finds everything, and calls nearly always. This table puts the rules side by side: 8 answers, seven earlier rounds, made-up answers, always other people.",
      "Half a point of difference in the mean finds falls more often and sooner than Kiemkracht, but calls for nothing a third of the time. If always the same people come, XmR limits find small falls even more often than Kiemkracht after seven rounds: they learn from the rounds how little it wobbles then. If whole meetings swing, they also give the fewest false alarms after seven rounds. After three rounds, though, they call far too often. The trend of Mann-Kendall gives as few false alarms, but sees only what slides slowly, and not before five rounds.",
    ],
    caption: "False alarms and falls found",
    columns: { rule: "Rule", false: "False alarms", found: (fall) => `${fall} found` },
    names: {
      app: "Kiemkracht",
      anyMean: "any change of the mean",
      halfPoint: "mean half a point off",
      xmr: "XmR limits",
      mannKendall: "trend over all rounds (Mann-Kendall)",
      twoInARow: "twice in a row the same way",
    },
  },

  order: {
    title: "The order for the agenda",
    paragraphs: [
      "At most three factors are suggested. Every factor gets points: low or falling 3, both 4, divided or unsure 2, not scored for a long time 1. One more for a middle score of 1.5 or lower.",
      "One more if it is very certain: the fall would stand out among twelve factors at once, or two thirds of the answers lie on the same side. One more if it was not dealt with for two rounds, two from four rounds on. And one if the group can do something about it: nobody answered ‘not applicable’. When points are equal the fixed order of the factors holds.",
      "You decide. If you set a factor aside, it stays in sight with your reason.",
    ],
  },

  limits: {
    title: "What Kiemkracht cannot do",
    points: [
      "It does not know who was there. If other people come, a difference can be theirs.",
      "It does not know why something changes, or whether an agenda point helped.",
      "It cannot follow one person: answers are anonymous. That costs sharpness, and it is a price we gladly pay.",
      "The promise of 5% supposes that answers are given apart from each other. People who confer before they score count as one.",
      "The real answers of the trial come from the US Army, not from learning communities. Changing numbers of people were not simulated separately.",
    ],
  },

  research: {
    title: "For those who want to check",
    points: [
      "Middle score: median. Quartiles: type 7 of Hyndman and Fan. Agreement: Van der Eijk’s A, from –1 (split) through 0 (spread evenly) to 1 (agreed).",
      "Change: Mann-Whitney with midranks, conditional on all answers together (multivariate hypergeometric, all tables counted), one-sided mid-p. From 11 answers on, outcomes that are just as extreme may add at most 15% of the limit to it, so that answers on two points stay within the 5% as well. Where there are too many tables to count, which takes some 600 answers, the normal tail stands in, a tenth enlarged.",
      "How the 5% is shared: one earlier round: all on the previous round (4.8% from 11 answers on). Two: 0.15% previous, 4.75% all earlier together. Three or more: 0.15% previous, 4.6% all earlier, 0.15% slide over time (the same test of the last third of the rounds against the first). Each half for falling and half for rising.",
      "The comparison restarts only if the round after a fall or rise reaches a one-sided 2.5% against the same earlier rounds.",
      "Swing: the squared standardised rank sum between successive rounds is 1 on average without swing. The excess, averaged over at least four factors and the last twenty steps, goes into the variance once it is two and a half times its standard error; degrees of freedom after Satterthwaite.",
      "Indicative: two points at once or three steps in a row.",
    ],
    sourcesTitle: "Sources",
    sources: [
      "C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35.",
      "E. L. Lehmann (1975), Nonparametrics: statistical methods based on ranks.",
      "E. L. Lehmann and J. P. Romano, Testing statistical hypotheses, chapter 4.",
      "H. O. Lancaster (1961), Significance tests in discrete distributions, JASA 56.",
      "R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50.",
      "F. E. Satterthwaite (1946), An approximate distribution of estimates of variance components, Biometrics Bulletin 2.",
      "D. J. Wheeler (1993), Understanding variation (XmR limits).",
      "P. Bliese, R package multilevel, data set lq2002 (the real answers).",
    ],
    repeat:
      "The trial comes with the source code and can be repeated with one command: npm run bench:attention.",
  },

  evidence: {
    title: "The numbers of your own community",
    intro:
      "A CSV file with, per factor and round, the answers, the issues and what they rest on. Confidential rounds that are still hidden are not in it.",
    choose: "Community",
    save: "Save the evidence as CSV",
    fileName: (community) => `evidence-${community}.csv`,
    none: "You have no community yet. Once you have one, you can save its evidence here.",
  },
};
