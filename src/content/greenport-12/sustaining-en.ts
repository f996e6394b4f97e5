import { type WrittenBackground } from "./with-background.ts";

/** Factors about making the outcomes last, in English. */
export const sustainingEn = {
  "long-term-support": {
    findings: [
      "If you want results that last, you cannot do without long and structural (financial) support.",
      "Public and private interests pull apart. Public money usually stays away from commercial renewal. Private parties are not keen on what cannot be sold or remains abstract.",
      "Something for something. Think of equipment on loan, in exchange for students who learn to work with it.",
    ],
    tipsIntro: "How to keep the support going.",
    tips: [
      "Support is tailor-made. It depends on whether the accent is on learning or on innovating.",
      "A subsidy can give you extra power to act. Just don’t let (getting) it become the goal.",
      "Is it about a proof of concept? Then plan support for after the delivery too. Think from the start about translating it and anchoring it in a new setting. And judge together how promising the innovation is, for all of you and for each of you.",
      "Within the community, support can come in several areas. Each partner then has an accent of its own: money, materials or expertise.",
    ],
  },
  "idea-to-application": {
    findings: [
      "There is a gap between developing ideas in the community and using them in practice.",
      "The translation step is often not the community’s assignment, and it does not happen by itself.",
      "The translation step is needed to give entrepreneurs confidence: the idea works (at a larger scale too) or is worth the effort.",
      "Timing counts: when are people ready for it?",
    ],
    tipsIntro: "The community can help to secure that line.",
    tips: [
      "Start-ups or R&D departments can take up the translation step. They do need money, expertise and equipment for it.",
      "Exchange knowledge with other communities about making this step. It is a craft of its own.",
      "You may need a system integrator: companies want the solution, but not always the work of translating. Discuss how you will work on it and with whom. This may go further than what your community is for.",
    ],
  },
  "home-organisation": {
    findings: [
      "The community has to keep the energy high, among members and parties. Otherwise it fizzles out.",
      "Members often come on behalf of an organisation, which they have to convince of the value.",
      "They do so not once but again and again, deliberately and in conversation with the people back home.",
    ],
    tipsIntro: "This is in fact a process of change.",
    tips: [
      "Keep involving the key stakeholders: operational, managing and strategic.",
      "Use concrete results and the reputation you have built to get people on board and keep them there. The community can drive this by making it a standing agenda item.",
      "Agree together what you tell and how. Let others take part in workshops, talks and work meetings.",
      "Translate results into themes or events from which people in the organisations can learn for their profession.",
    ],
  },
  "system-innovation": {
    findings: [
      "The movement has to rise above a one-off experiment. You need to steer for that deliberately.",
      "A transition needs others. People usually talk with familiar faces from their own part of the chain. Working with the whole chain and with other sectors pays off.",
    ],
    tips: [
      "Actively look for unusual combinations with other links or sectors. Think together about what the outcomes mean for the transition.",
      "There is a role for a connector: someone who brings parts of the chain together and can negotiate, so that it lands.",
      "Invite people who think outside the box and make room for contrary thinking. That is how creative combinations come about.",
    ],
  },
} satisfies Record<string, WrittenBackground>;
