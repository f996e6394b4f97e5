import { type WrittenBackground } from "./with-background.ts";

/** Factors about developing the collaboration further, in English. */
export const developmentEn = {
  commitment: {
    findings: [
      "Drive has to last. It keeps people going, and that lets the movement grow.",
      "Each person needs a personal link with the joint task. That keeps the flame alive, but a flame needs tending.",
    ],
    tipsIntro: "Commitment should be there from the start, and stay.",
    tips: [
      "Keep naming the shared goal and the values behind it: in meetings, in messages to each other, in the home organisation and to the outside world. Don’t let it be (only) about profit.",
      "Looking for new members? Look at the person and what drives them, not at the organisation.",
      "Is a new phase starting? Ask openly whether people are still committed enough. In some roles it may be time for a change of guard.",
    ],
  },
  "qualities-and-roles": {
    findings: [
      "Qualities and roles add up: it is both, not either. Think of roles such as community manager, innovation manager and ambassador.",
      "That sum makes the next step possible and helps you put the outcomes to good use.",
    ],
    tipsIntro: "Keep looking for the dream team that fits this phase.",
    tips: [
      "There is no standard team. Start from the goal and talk about what you need and what is missing. Someone joining or leaving is a good moment for that talk.",
      "Watch for imbalance, such as too much talking or communicating mostly among yourselves. Then actively look for what complements it.",
      "Another phase needs other qualities. Make that easy to talk about and recruit on purpose for a role or a quality.",
    ],
  },
  "community-building": {
    findings: [
      "Knowing and trusting each other seems to come by itself, but it takes constant and deliberate attention. That is everyone’s task. You can ask someone, such as the community manager, to keep a special eye on it.",
      "Lasting relations take time. That is hard for private parties, for whom a promise of several years is difficult to give.",
    ],
    tips: [
      "Meet regularly, with good facilitation. People learn what others stand for and trust grows: the seed of a collaboration that lasts.",
      "People want to feel supported by the network. In meetings, challenge everyone to contribute and make it possible too. Keep in mind that entrepreneurs can find sharing hard because of competition.",
    ],
  },
  "competitive-sensitivity": {
    findings: [
      "There is a lot to watch at once. Competition is everywhere and keeps coming back.",
      "People who sense competition are less open. They then exchange less knowledge.",
      "Sometimes it shows when people score points off each other where they could complement each other.",
      "It exists in companies, and in knowledge institutes just as much.",
      "It also depends on how far the innovation has come. In the ideas stage or the pre-competitive stage much is possible. Later on people grow careful or drop out.",
    ],
    tipsIntro: "Trust comes first: then people grant each other more.",
    tips: [
      "Deliberately invite members who do not compete with each other.",
      "Work in smaller groups, where trust can grow.",
      "Divide the areas of attention, so that everyone contributes from their own background.",
      "Choose the topic and the work form of a meeting cleverly, so that everyone can take an active part.",
      "Talk about competition out loud; don’t walk around it.",
    ],
  },
  "shared-vision": {
    findings: [
      "People need to look beyond their own branch, and further ahead than tomorrow. Then they see the common interest.",
      "A joint ambition is never finished. It takes constant work, and its accents may shift.",
      "Everyone should know what they add to the whole. Then they realise that it only works with them.",
    ],
    tipsIntro: "You build a vision, and then you keep it alive.",
    tips: [
      "Keep working on personal commitment and on everyone’s contribution.",
      "Make the vision a topic that keeps coming back in a positive way, and let all activities serve it. Test this openly and regularly, for example as a standing agenda item.",
      "Keep making it concrete what each person does for the picture of the future.",
    ],
  },
  "together-awareness": {
    findings: [
      "People need to see the added value, in the long run too. Complex issues can only be tackled together.",
      "The added value is often in searching together: which concrete pieces are there that each of us can contribute to?",
      "The added value is also in learning and developing together, for the members and for the organisations behind them.",
      "People need to see the bigger whole. Egos do not fit in. Own interests always play a part, but the joint interest weighs more.",
      "Each kind of party brings its own culture, pace, expertise and jargon, and some think more in the abstract than others. So make it concrete what you assume and expect.",
    ],
    tipsIntro: "Awareness grows in an open conversation. You can start with these questions.",
    tips: [
      "What interest does each of us have? Do some of them clash, and how do we deal with that?",
      "What way of working does each of us prefer, and how do we align them?",
      "Do we mean the same thing? Does everyone speak the other’s language, or want to learn it?",
    ],
  },
  "interim-results": {
    findings: [
      "Sharing successes along the way keeps the energy up.",
      "When learning points can be talked about, you learn from them together.",
      "Successes and learning points also attract new partners.",
      "Private parties often want results soon. They want their part to be seen and to make a difference on the work floor.",
      "It helps when the vision or the activities of the community match the vision of the participating organisation.",
    ],
    tipsIntro: "Share with each other, with the people back home and with the outside world.",
    tips: [
      "Agree on small, concrete steps and results, so that you can see progress.",
      "Agree on process results too, alongside results in content and product.",
      "Look for results that show what you achieve outside the community. Measure them, or picture small innovations too.",
      "Make interim results easy to reach for all parties. Name them and present them.",
      "Set up a working group or project group at the participating organisation that keeps the focus and secures the outcomes.",
    ],
  },
  reputation: {
    findings: [
      "A good reputation makes it easier to attract partners.",
      "That reputation can come from excellence, in technology or in practical expertise. It can also come from creative learning and experimenting. It depends on your goal and your audience.",
      "Does everyone feel personally committed, and an owner? Then each of them is an ambassador.",
    ],
    tips: [
      "Involve a well-known name: an organisation, institute, expert, entrepreneur or company with a good standing.",
      "Share results and knowledge, and show applications. It increases your impact and your reputation.",
    ],
  },
} satisfies Record<string, WrittenBackground>;
