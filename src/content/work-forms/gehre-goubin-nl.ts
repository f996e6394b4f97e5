import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

/** Work forms from "Partners in vernieuwing", in Dutch. */
export const gehreGoubinNl = {
  "chance-circle": {
    name: "Kansencirkel",
    purpose: "Breng de kansen rond een vraag bij elkaar.",
    preparation:
      "Wil je een uitgewerkte methode met een eigen handleiding? Kijk dan naar KanDoe, waar dit idee vandaan komt.",
    steps: [
      "Zet de vraag in het midden van een groot vel.",
      "Iedereen noemt kansen, één kans per briefje.",
      "Leg ze rond de vraag en bespreek welke het meest kunnen opleveren.",
      "Kies drie kansen die jullie willen onderzoeken.",
      "Zet bij elke kans wie ermee begint.",
    ],
    harvest: "Een kaart vol kansen, en drie om mee te beginnen.",
  },
  backcasting: {
    name: "Terugrekenen",
    purpose: "Maak van een verre droom een rij haalbare tussendoelen.",
    preparation: "Hang een lange strook papier op, met rechts een datum in de toekomst.",
    steps: [
      "Kies een datum ver weg, bijvoorbeeld over vijf jaar.",
      "Beschrijf in drie zinnen hoe het dan is.",
      "Vraag steeds: wat moet er vlak daarvoor al klaar zijn? Zet elk tussendoel op een briefje.",
      "Ga zo terug tot vandaag en leg de briefjes op volgorde.",
      "Zet bij de eerste drie tussendoelen een naam en een datum.",
    ],
    harvest: "Een rij tussendoelen, met een eerste stap voor deze maand.",
  },
  "powerful-statement": {
    name: "Krachtig statement",
    purpose: "Vang in één zin wat jullie samen willen.",
    steps: [
      "Iedereen schrijft drie kernwoorden op voor wat we samen willen.",
      "Hang ze op en kies met elkaar de sterkste vijf.",
      "Maak in groepjes een zin met die woorden.",
      "Leg de zinnen naast elkaar en maak er samen één van.",
      "Toets de zin: krijg je er zin in, snapt een buitenstaander hem, en hoort iedereen erbij?",
    ],
    harvest: "Eén zin waar iedereen achter staat.",
  },
  "contribution-cards": {
    name: "Bijdrage en verwachting",
    purpose: "Spreek uit wat je brengt en wat je van elkaar hoopt.",
    preparation: "Maak voor elke partner een kaart met twee vakken: ‘wij brengen’ en ‘wij verwachten van’.",
    steps: [
      "Elke partner schrijft op wat die kan brengen: tijd, kennis, ruimte, geld of een netwerk.",
      "Schrijf dan bij elke andere partner wat je van die partner verwacht.",
      "Lees de kaarten aan elkaar voor. Vraag door, ga nog niet in discussie.",
      "Zoek waar bijdrage en verwachting passen, en waar nog niet.",
      "Maak afspraken over wat past en kies één verschil om over door te praten.",
    ],
    harvest: "Een overzicht van wie wat brengt, en verwachtingen die niet meer in de lucht hangen.",
  },
  cheque: {
    name: "De cheque",
    purpose: "Ontdek wat de samenwerking de achterban waard is.",
    preparation:
      "Vraag iedereen ruim vooraf om thuis te overleggen: wat leggen wij in als een buitenstaander het verdubbelt? Geef een lege cheque mee.",
    steps: [
      "Leg om de beurt je cheque op tafel: geld, uren, ruimte of kennis.",
      "Vertel hoe het gesprek thuis ging. Wat gaf de doorslag?",
      "Tel op wat er ligt. Wat kunnen jullie hier al mee, ook zonder die verdubbeling?",
      "Spreek af welke inleg echt doorgaat en wie dat regelt.",
    ],
    harvest: "Een eerlijk beeld van de steun thuis, en een begin van gezamenlijke inleg.",
  },
  "commitment-walk": {
    name: "Commitment walk",
    purpose: "Laat zien waar iedereen staat, en praat over wat iemand nodig heeft.",
    preparation: "Maak een lijn op de vloer, van ‘nu even niet’ tot ‘ik ga ervoor’.",
    steps: [
      "Lees het doel of het voorstel voor waar het om gaat.",
      "Iedereen gaat staan waar die zich nu voelt. Noteer hoe de groep staat, zonder namen.",
      "Vraag een paar mensen waarom ze daar staan. De anderen luisteren en overtuigen niet.",
      "Wie wil, gaat ergens anders staan. Noteer weer hoe de groep staat.",
      "Vraag: wat heb je nodig om een stap te kunnen zetten?",
    ],
    harvest: "Een beeld van het commitment voor en na het gesprek, en wat mensen nodig hebben.",
  },
  "success-celebration": {
    name: "Bestaansviering",
    purpose: "Vier wat er bereikt is, en ook dat jullie er voor elkaar zijn.",
    preparation: "Zorg voor iets lekkers en een plek zonder vergadertafel.",
    steps: [
      "Iedereen noemt een resultaat of een moment om trots op te zijn.",
      "Hang alles op een tijdlijn en loop er samen langs.",
      "Bedank elkaar hardop voor een bijdrage die je niet vergeet.",
      "Vraag: wat zou je missen als deze groep er niet was?",
      "Kies één verhaal dat naar buiten mag, en wie het vertelt.",
    ],
    harvest: "Trots, een tijdlijn met resultaten en een verhaal voor buiten.",
  },
} satisfies Record<string, WorkFormTexts>;
