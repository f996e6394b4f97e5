import { type WrittenBackground } from "./with-background.ts";

/** Factors about making the outcomes last, in Dutch. */
export const sustainingNl = {
  "long-term-support": {
    findings: [
      "Wil je resultaten die blijven, dan kun je niet zonder lange en structurele (financiële) steun.",
      "Publieke en private belangen trekken elk een andere kant op. Publiek geld gaat meestal niet naar commerciële vernieuwing. Private partijen stappen niet graag in als iets niet te verkopen is of abstract blijft.",
      "Voor wat hoort wat. Denk aan apparatuur in bruikleen, in ruil voor studenten die ermee leren werken.",
    ],
    tipsIntro: "Zo zorg je dat de steun doorloopt.",
    tips: [
      "Steun is maatwerk. Het hangt ervan af of de nadruk ligt op leren of op innoveren.",
      "Een subsidie kan extra slagkracht geven. Maak (het binnenhalen van) de subsidie alleen niet tot doel.",
      "Draait het om een proof of concept? Plan dan ook steun voor na de oplevering. Denk vanaf het begin na over vertalen en verankeren in een nieuwe omgeving. Bespreek ook welke kans van slagen jullie het idee geven: voor de hele groep, en voor elke partij apart.",
      "Binnen de community kan steun op meerdere terreinen komen. Zo heeft elke partner een eigen accent: geld, materialen of deskundigheid.",
    ],
  },
  "idea-to-application": {
    findings: [
      "Tussen ideeën ontwikkelen in de community en ze gebruiken in de praktijk zit een vacuüm.",
      "De vertaalslag is vaak geen opdracht van de community, en hij gaat niet vanzelf.",
      "De vertaalslag is nodig om ondernemers vertrouwen te geven: het idee werkt (ook op grotere schaal) of is de moeite waard.",
      "Timing telt: wanneer zijn mensen er klaar voor?",
    ],
    tipsIntro: "De community kan helpen om die lijn te borgen.",
    tips: [
      "Laat een start-up of een ontwikkelafdeling (R&D) die stap zetten. Zorg dan wel dat er geld, kennis en apparatuur voor is.",
      "Wissel met andere communities kennis uit over zo’n vertaalslag. Het is een vak apart.",
      "Misschien heb je een systeemintegrator nodig: bedrijven willen wel de oplossing, maar niet altijd het vertaalwerk. Bespreek hoe je daaraan werkt en met wie. Dit kan verder gaan dan wat jullie community wil bereiken.",
    ],
  },
  "home-organisation": {
    findings: [
      "De community moet de energie hoog houden, bij deelnemers en bij partijen. Anders dooft het langzaam uit.",
      "Deelnemers komen vaak namens een organisatie, en die moeten ze overtuigen van de waarde.",
      "Dat doen ze niet één keer, maar steeds weer, bewust en in gesprek met hun achterban.",
    ],
    tipsIntro: "Eigenlijk is dit een veranderproces.",
    tips: [
      "Blijf de belangrijkste betrokkenen erbij halen: uitvoerend, aansturend en strategisch.",
      "Gebruik concrete resultaten en de reputatie die je hebt opgebouwd om mensen mee te krijgen en te houden. De community kan dit aanjagen door er een terugkerend agendapunt van te maken.",
      "Spreek samen af wat je vertelt en hoe. Laat anderen meedoen met workshops, presentaties en werkoverleg.",
      "Vertaal resultaten naar thema’s of bijeenkomsten waar mensen in de organisaties van kunnen leren voor hun vak.",
    ],
  },
  "system-innovation": {
    findings: [
      "De beweging moet boven een eenmalig experiment uitstijgen. Daar moet je bewust op sturen.",
      "Voor een transitie heb je anderen nodig. Meestal praten mensen met bekenden uit hun eigen stukje van de keten. Werken met de hele keten en met andere sectoren levert meer op.",
    ],
    tips: [
      "Zoek actief naar ongewone combinaties met andere schakels of sectoren. Denk samen na over wat de opbrengsten betekenen voor de transitie.",
      "Er is een rol voor een verbinder: iemand die delen van de keten bij elkaar brengt en kan onderhandelen, zodat het landt.",
      "Nodig mensen uit die buiten de kaders denken en maak ruimte voor tegendraads denken. Zo ontstaan creatieve combinaties.",
    ],
  },
} satisfies Record<string, WrittenBackground>;
