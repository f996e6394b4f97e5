import { type StandingItem } from "#domain/agenda/agenda.ts";
import { type FlagKind } from "#domain/attention/flag.ts";
import { type Mandate, type Role } from "#domain/community.ts";
import { type FactorGroup } from "#domain/rounds/instrument.ts";

import { organisationKinds } from "./organisation-kinds.ts";

/** More of the words for what the domain knows by id: those that nobody needs before the first score. */
export const terms = {
  /** A browser drops what is longer than the domain takes. */
  fullField: (most: number) =>
    `Dit veld is vol: er passen ${most} tekens in. Wat niet paste, is weggevallen.`,

  roles: {
    communityManager: "Community manager",
    innovationManager: "Innovatiemanager",
    ambassador: "Ambassadeur",
    delegate: "Afgevaardigde",
    figurehead: "Boegbeeld",
    connector: "Verbinder",
    systemIntegrator: "Systeemintegrator",
    outOfTheBoxThinker: "Dwarsdenker",
    puller: "Trekker",
    facilitator: "Procesbegeleider",
    learningCoach: "Leercoach",
    knowledgeBroker: "Kennismakelaar",
    criticalFriend: "Critical friend",
    liaison: "Meelopend medewerker",
  } satisfies Record<Role, string>,

  /** What someone may decide on behalf of the home organisation. */
  mandates: {
    unknown: "Nog niet bekend",
    broad: "Ruim mandaat",
    limited: "Beperkt mandaat",
    none: "Geen mandaat",
  } satisfies Record<Mandate, string>,

  organisationKinds,

  /** Points that can stand on every agenda (G1), with the question they open with. */
  standingItems: {
    openActions: {
      title: "Open acties",
      question: "Wat is er gelukt, wat nog niet, en wie heeft er hulp nodig?",
    },
    sharedVision: {
      title: "Gedeelde visie",
      question: "Brengt wat we nu doen ons dichter bij ons toekomstbeeld?",
    },
    homeBase: {
      title: "Achterban",
      question: "Past dit bij ons eigen werk, en kunnen we het thuis goed uitleggen?",
    },
    interimResults: {
      title: "Tussentijdse resultaten",
      question: "Wat is er gelukt sinds de vorige keer, en hoe vieren we dat?",
    },
    evaluation: {
      title: "Evaluatiemoment",
      question: "Moeten we iets anders gaan doen, of iets anders gaan willen?",
    },
    disturbance: {
      title: "Wat ons nu stoort",
      question: "Wat zit ons dwars, en waar willen we het eerst over hebben?",
    },
  } satisfies Record<StandingItem, { title: string; question: string }>,

  /**
   * The open questions that an agenda point can start with, by what stands out about its factor (G1); more than one, so that
   * points in a row do not ask the same. `lowest` is for a score that cannot be lower.
   */
  openQuestions: {
    low: [
      "Waarom is het niet nog lager, en hoe ziet één punt hoger eruit?",
      "Wat lukt hier al wel, en wat is de kleinste stap vooruit?",
      "Stel dat dit over een half jaar goed gaat: wat doen we dan anders dan nu?",
    ],
    lowest: [
      "Wat hebben we nodig om hier een eerste stap te zetten?",
      "Waar merken we dit het meest, en wie kan ons helpen?",
      "Wat zou hier als eerste anders moeten, en wie van ons begint?",
    ],
    lowMinority: [
      "Wat ziet een deel van ons dat de anderen misschien niet zien?",
      "Wie heeft hier last van, en waaraan kunnen de anderen dat merken?",
    ],
    falling: [
      "Waar zit het in: de inhoud, de spelregels of het beeld dat we van elkaar hebben?",
      "Wanneer begon het te schuiven, en wat gebeurde er toen?",
      "Wat deden we eerder dat we nu laten?",
    ],
    divided: [
      "Weten we te weinig, of zien we hetzelfde op verschillende manieren?",
      "Wat moet een ander weten om jouw score te begrijpen?",
    ],
    unsure: [
      "Wat willen we weten voordat we hier iets over kunnen zeggen, en wie kan ons dat vertellen?",
      "Waar kunnen we dit samen een keer van dichtbij bekijken?",
    ],
    stale: [
      "Hoe kijken we hier nu naar, en wat is er veranderd sinds de vorige keer?",
      "Hoe belangrijk is dit nog voor ons, en waaraan merken we dat?",
    ],
    unattended: [
      "Kunnen we dit zelf oplossen? Zo niet: wie dan wel, en wie van ons vraagt het?",
      "Wat houdt ons tegen om hierover te praten?",
    ],
    rising: [
      "Wat zijn we anders gaan doen, en wat willen we daarvan vasthouden?",
      "Wie of wat gaf hier de doorslag, en waar kan dat ook werken?",
    ],
    strong: [
      "Wat doen we hier goed, en wie kunnen we daarmee verder helpen?",
      "Hoe houden we dit goed, ook als het een keer tegenzit?",
    ],
  } satisfies Record<FlagKind | "lowest", string[]>,

  /** Open questions for a point that has no flag, by the group of its factor. */
  groupQuestions: {
    people: ["Wie of wat missen we in deze fase?", "Waar krijgt ieder van ons energie van?"],
    process: ["Wat hebben we van elkaar nodig om open te zijn?", "Wie hoorden we de laatste tijd weinig?"],
    content: ["Voor welk probleem is dit de oplossing?", "Welke kleine stap brengt ons doel dichterbij?"],
    precondition: ["Waar zijn we trots op, en wie mag dat weten?", "Hoe praten anderen over ons?"],
    sustaining: ["Wat is er nodig zodat dit blijft?", "Wie moet hiervoor nog aan tafel komen?"],
  } satisfies Record<FactorGroup, string[]>,
};
