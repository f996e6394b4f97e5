import { type FactorId, type FactorStatement } from "#domain/rounds/instrument.ts";

/** What is asked about each factor, in Dutch: all that the score form needs. */
export const statementsNl: Readonly<Record<FactorId, FactorStatement>> = {
  commitment: {
    name: "Gedreven en persoonlijk gecommitteerd zijn",
    shortLabel: "Gedrevenheid",
    statement: "We geloven allemaal in ons gezamenlijke doel en willen ons daar persoonlijk voor inzetten.",
  },
  "qualities-and-roles": {
    name: "(De som van) kwaliteiten van mensen en rollen",
    shortLabel: "Kwaliteiten en rollen",
    statement: "We hebben samen een mix van kwaliteiten en rollen die alles dekt wat we nodig hebben.",
  },
  "community-building": {
    name: "Continue aandacht voor communityvorming",
    shortLabel: "Communityvorming",
    statement:
      "We werken actief aan onze relaties, zodat iedereen zich gezien en gehoord voelt en het vertrouwen groeit.",
  },
  "competitive-sensitivity": {
    name: "Hanteren van concurrentiegevoeligheid",
    shortLabel: "Concurrentie",
    statement:
      "We gaan slim om met concurrentiegevoeligheid, zodat we zo goed mogelijk samenwerken en van elkaar leren.",
  },
  "shared-vision": {
    name: "Een gedeelde visie op de toekomst opbouwen",
    shortLabel: "Gedeelde visie",
    statement:
      "We delen een beeld van de toekomst dat ons richting geeft en waar iedereen aan wil bijdragen.",
  },
  "together-awareness": {
    name: "Bewustzijn van 'samen moeten we het doen'",
    shortLabel: "Samen doen",
    statement:
      "We vinden samenwerken onmisbaar, bundelen onze kracht voor de langere termijn en zetten het gezamenlijke belang boven ons eigen belang.",
  },
  "interim-results": {
    name: "Tussentijdse en meetbare resultaten delen",
    shortLabel: "Resultaten delen",
    statement:
      "We delen regelmatig successen en leerpunten, omdat we geloven dat dit mensen betrokken houdt en de community meer waard maakt.",
  },
  reputation: {
    name: "Werken aan een goede reputatie",
    shortLabel: "Reputatie",
    statement:
      "We werken actief aan onze reputatie en vertellen over onze resultaten, want iedereen mag weten waar we trots op zijn.",
  },
  "long-term-support": {
    name: "(Verzekeren van) langdurige (financiële) ondersteuning",
    shortLabel: "Langdurige steun",
    statement:
      "We kunnen voor langere tijd rekenen op vaste steun, met geld en/of met apparatuur, deskundigheid en menskracht.",
  },
  "idea-to-application": {
    name: "Aandacht voor ontstaan van vacuüm tussen ideeontwikkeling en toepassing van de resultaten",
    shortLabel: "Idee naar praktijk",
    statement:
      "We letten bewust op de doorlopende lijn van ontwikkeling naar toepassing, want zonder die lijn beklijven onze opbrengsten niet.",
  },
  "home-organisation": {
    name: "Eigen organisatie meenemen in het gezamenlijke verhaal",
    shortLabel: "Eigen organisatie",
    statement:
      "We hebben oog voor ieders achterban en nemen als ambassadeurs onze eigen organisaties mee in doel, werkwijze en resultaten, zodat ze de opbrengsten eerder toepassen.",
  },
  "system-innovation": {
    name: "Systeeminnovatie: breder kijken",
    shortLabel: "Breder kijken",
    statement:
      "We werken ook met andere dan de gebruikelijke partijen, zodat we meer zijn dan een experiment, er iets met de resultaten gebeurt en de systeeminnovatie of transitie echt lukt.",
  },
};
