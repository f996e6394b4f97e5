import { type ConversationTexts } from "./conversation.ts";

/** The questions in Dutch, in our own words. */
export const conversationNl: ConversationTexts = {
  prompts: {
    divided: {
      when: "De scores lopen uiteen",
      ask: "Weten we te weinig, of lezen we hetzelfde op een andere manier? Zoek in het eerste geval uit hoe het zit. Vertel elkaar in het tweede geval wat je ziet.",
    },
    falling: {
      when: "Een factor daalt",
      ask: "Zit het in de inhoud, in de spelregels of in het beeld dat we van elkaar hebben?",
    },
    "new-point": {
      when: "Je schrijft een agendapunt",
      ask: "Voor welk probleem is dit een oplossing? Zeg dan pas wat je wilt, waarvoor en hoe.",
    },
    "standing-still": {
      when: "Het staat stil",
      ask: "Moeten we anders doen wat we doen, of moeten we iets anders willen?",
    },
    "keeps-coming-back": {
      when: "Een onderwerp komt steeds terug",
      ask: "Kunnen we dit zelf oplossen? Zo niet, wie kan het wel, en wie van ons vraagt het?",
    },
    "home-base": {
      when: "Het gaat over de achterban",
      ask: "Past dit bij ons eigen werk, en krijg ik het thuis uitgelegd?",
    },
  },
  checks: {
    matters: "Gaat het over iets wat er voor de mensen aan tafel toe doet?",
    variety: "Komen er mensen die er verschillend naar kijken?",
    room: "Is er ruimte om te vragen naar wat vanzelf spreekt?",
    forms: "Doet iedereen mee, of praat er straks één?",
    assumptions: "Durven we te zeggen waar we van uitgaan?",
    perspectives: "Wie of wat brengt een nieuwe blik?",
    language: "Hoe houden we nieuwe woorden vast als we ze vinden?",
    safety: "Kan iedereen hier veilig iets zeggen wat schuurt?",
  },
};
