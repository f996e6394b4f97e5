import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

/** Work forms made from the twelve factors, and those from "Innoveren en leren", in Dutch. */
export const factorsAndBoonstraNl = {
  "three-questions": {
    name: "Drie afstemvragen",
    purpose: "Leg belangen, werkwijzen en taal open op tafel.",
    steps: [
      "Iedereen schrijft in stilte een antwoord op drie vragen: wat is mijn belang, hoe werk ik het liefst, en welke woorden van anderen begrijp ik niet?",
      "Begin met de belangen. Waar botst het, en hoe gaan we daarmee om?",
      "Bespreek daarna de manier van werken. Wat kunnen we op elkaar afstemmen?",
      "Bespreek tot slot de taal. Bedoelen we hetzelfde?",
      "Schrijf per vraag één afspraak op.",
    ],
    harvest: "Drie afspraken: over belangen, over werken en over taal.",
  },
  "future-scenarios": {
    name: "Toekomstscenario’s",
    purpose: "Oefen met meer dan één toekomst, zodat je niet van één einddoel afhangt.",
    preparation: "Verzamel een paar berichten over wat er in jullie sector verandert.",
    steps: [
      "Kies twee ontwikkelingen die veel uitmaken en waarvan je niet weet hoe ze lopen.",
      "Elk groepje bedenkt een andere toekomst en geeft die een kop, zoals in de krant.",
      "Vertel elkaar de toekomsten als een verhaal.",
      "Bespreek wat in alle toekomsten verstandig is om te doen.",
      "Spreek af waaraan je over een jaar merkt welke kant het opgaat.",
    ],
    harvest: "Twee of meer toekomstverhalen, en stappen die in elk verhaal goed zijn.",
  },
  "stagnation-diagnosis": {
    name: "Waar zit het vast?",
    purpose: "Kies het gesprek dat echt helpt als het stokt.",
    steps: [
      "Beschrijf wat er stokt, met een voorbeeld en zonder iemand de schuld te geven.",
      "Zoek samen waar het zit: in de inhoud, in de spelregels of in het beeld dat we van elkaar hebben.",
      "Kies het gesprek dat past: feiten op tafel, nieuwe afspraken, of elkaar beter leren kennen.",
      "Voer alleen dat gesprek. Dwaal je af, zeg het dan gewoon.",
      "Sluit af met de vraag: wat is er nu losser, en wat is de volgende stap?",
    ],
    harvest: "Eén gezamenlijke kijk op waar het vastzit, en een volgende stap.",
  },
  "unusual-partners": {
    name: "Ongewone combinaties",
    purpose: "Vind partijen aan wie je nog nooit iets vroeg.",
    preparation: "Teken de keten op een groot vel, met ruimte eromheen voor andere sectoren.",
    steps: [
      "Zet op het vel met wie jullie nu werken.",
      "Kijk naar de lege plekken: welke schakels en sectoren ontbreken?",
      "Noem drie partijen die je nog nooit gevraagd hebt. Gek mag.",
      "Bedenk bij elk: wat hebben wij te bieden, en wat kunnen zij ons leren?",
      "Spreek af wie met wie koffie gaat drinken, en wanneer.",
    ],
    harvest: "Drie nieuwe namen, en minstens één afspraak.",
  },
  "roles-and-gaps": {
    name: "Dreamteam-gesprek",
    purpose: "Zie welke rollen en kwaliteiten je hebt, en welke je nu mist.",
    preparation: "Schrijf rollen op losse kaartjes, zoals verbinder, ambassadeur en dwarsdenker.",
    steps: [
      "Zeg wat in deze fase het doel is.",
      "Bespreek welke rollen en kwaliteiten daarbij nodig zijn.",
      "Iedereen legt de eigen naam bij wat die graag doet of goed kan.",
      "Kijk wat leeg blijft, en ook waar te veel op één persoon rust.",
      "Kies één plek om op te vullen: wie kan het leren, of wie vragen we erbij?",
    ],
    harvest: "Een beeld van jullie team, en één plek om op te vullen.",
  },
  "home-base-plan": {
    name: "Achterbanplan",
    purpose: "Weet wie er thuis wat hoort, van wie en wanneer.",
    preparation: "Maak voor elke organisatie een vel met drie lagen: uitvoerend, aansturend en strategisch.",
    steps: [
      "Schrijf bij elke laag wie je in je eigen organisatie mee wilt nemen.",
      "Bedenk wat die persoon belangrijk vindt, en welk resultaat daarbij past.",
      "Kies hoe je het brengt: een bezoek, een verhaal, een werkoverleg of een kop koffie.",
      "Zet er een naam en een datum bij.",
      "Vertel je plan aan iemand van een andere organisatie en vraag om één tip.",
    ],
    harvest: "Een kort plan per organisatie: wie hoort wat, van wie en wanneer.",
  },
  "opportunity-estimate": {
    name: "Kansinschatting",
    purpose: "Schat samen in hoe kansrijk een innovatie is, voor iedereen samen en voor ieder apart.",
    preparation: "Zet op één vel wat de innovatie is en wat jullie er al van weten.",
    steps: [
      "Bespreek kort wat de innovatie is en waar je nog over twijfelt.",
      "Iedereen geeft in stilte twee cijfers van 1 tot 10: hoe kansrijk is dit voor ons samen, en voor mijn organisatie?",
      "Leg de cijfers naast elkaar en begin bij het grootste verschil.",
      "Noem wat er na de oplevering nodig is: geld, kennis, mensen of een andere plek.",
      "Beslis: doorgaan, eerst iets uitzoeken, of stoppen. Schrijf op waarom.",
    ],
    harvest: "Een gedeelde inschatting, en een besluit met een reden.",
  },
} satisfies Record<string, WorkFormTexts>;
