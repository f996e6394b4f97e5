import { type MoreTipTexts } from "./more-tips.ts";

/** The tips of P. Aldenzee in Dutch, in our own words. */
export const moreTipsNl: MoreTipTexts = {
  themes: {
    goal: "Samen een doel",
    agreements: "Afspraken en speelruimte",
    leadership: "Leiding",
    parties: "De juiste partijen op het juiste moment",
    motivation: "Motivatie en mandaat",
  },
  tips: {
    "aldenzee-tip-1":
      "Schrijf het doel samen op en leg vroeg op tafel welke belangen er zijn. Een verschil dat laat bovenkomt, is lastiger te overbruggen.",
    "aldenzee-tip-2": "Wees eerlijk over je tijd en je middelen. Beloof alleen wat je waar kunt maken.",
    "aldenzee-tip-3": "Spreek deadlines af. Daarmee worden plannen concreet.",
    "aldenzee-tip-4":
      "Leg vast wie wat doet, wie waarvoor zorgt en wat je doet als het misgaat. Plan ook meteen de evaluatiemomenten.",
    "aldenzee-tip-5":
      "Maak bespreekbaar hoe jullie leiding geven. Het werkt het best als iemand de groep helpt, naast de anderen staat en geen eigen agenda heeft.",
    "aldenzee-tip-6": "Wie leiding geeft, kiest wat voorgaat en houdt de aandacht daarbij.",
    "aldenzee-tip-7":
      "Met twee of drie partijen werkt het makkelijkst. Met te veel partijen voelt niemand zich nog verantwoordelijk.",
    "aldenzee-tip-8": "Vergeet niemand en wacht niet te lang: een partij die er laat bij komt, kost tijd.",
    "aldenzee-tip-9":
      "Samenwerken is geen doel op zich. Zorg dat ieder weet waarom die aan tafel zit. Verschil helpt, en een neutrale partij ook.",
    "aldenzee-tip-10":
      "Kies mensen die erin geloven, er zin in hebben en er tijd voor vrijmaken. Zij komen door tegenslag heen.",
    "aldenzee-tip-11":
      "Praat open over ieders mandaat. Wie weinig mag beslissen, moet steeds terug, en dat kost tijd.",
  },
};
