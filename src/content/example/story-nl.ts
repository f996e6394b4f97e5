import { type Story } from "./story.ts";

/** The example community in Dutch. */
export const storyNl: Story = {
  community: {
    name: "De Druppelkas",
    description:
      "Telers, toeleveranciers, onderzoekers, scholen en overheid zoeken samen uit hoe een kas geen druppel water meer loost. Dit voorbeeld is verzonnen: de mensen en organisaties bestaan niet.",
  },
  organisations: {
    marit: "Hogeschool Duinrand",
    joris: "Kwekerij Ochtendnevel",
    aisha: "Tomatenbedrijf De Rode Loper",
    wouter: "Orchideeënkwekerij Maanlicht",
    ineke: "Waterschap Delfzicht",
    thijs: "Gemeente Polderkwartier",
    priya: "Kenniscentrum Wortelzone",
    daan: "Filterhuis Klaarwater",
    sanne: "Vakschool Lentebode",
    emre: "Start-up Worteldroom",
    gerda: "Telersgroep Zilverglas",
  },
  meetings: {
    "01": "Kennismaken in de kas van Joris",
    "02": "Waar dromen we van?",
    "03": "Rondje langs de waterbassins",
    "04": "Van droom naar plan",
    "05": "Drie proeven kiezen",
    "06": "Wat brengt iedereen in?",
    "07": "De eerste metingen naast elkaar",
    "08": "Wie laat welke cijfers zien?",
    "09": "Extra avond over vertrouwen",
    "10": "Welkom aan Sanne en Emre",
    "11": "De proefkas gaat open",
    "12": "Halfjaar proefkas: wat leren we?",
    "13": "Feest om de eerste teelt",
    "14": "Plannen voor de tweede teelt",
    "15": "Terug naar de eigen bedrijven",
  },
  remarks: {
    "stayed-on": "Na afloop stond iedereen nog een uur tussen de tomaten te praten.",
    "same-customer": "Twee telers leveren aan dezelfde klant. Daar let ik de komende keren op.",
    picture: "‘Geen druppel meer in de sloot’: dat beeld bleef de hele middag terugkomen.",
    subsidy: "De subsidie is nog niet rond. Ik bel volgende week met de gemeente.",
    tour: "Samen rondlopen werkte beter dan mijn presentatie. Dat doen we vaker.",
    wanted: "We zoeken nog iemand die techniek van verschillende leveranciers aan elkaar kan knopen.",
    poster: "Onze ene zin hangt nu als poster in drie kantines.",
    "first-trial": "In de eerste proef loosden we in een maand een achtste minder water.",
  },
  correctionReason: "Bij het overtypen ging het mis: op het vel in de zaal stond een 3.",
  setAsideReason: "Eerst de teelt afmaken. Daarna weten we pas wat er toe te passen valt.",
  points: {
    "06-support": { question: "Wat wil je eigen organisatie inleggen als een ander het verdubbelt?" },
    "06-results": {
      question: "Wat willen we over drie jaar laten zien, en wat moet er dan over drie maanden al staan?",
    },
    "06-vision": { question: "Welke proef brengt ons het dichtst bij ‘geen druppel meer in de sloot’?" },
    "09-competition": { question: "Waar zit het vast: in de cijfers, in de afspraken of tussen ons?" },
    "09-figures": {
      title: "Welke cijfers delen we, en met wie?",
      question: "Wat durf je te laten zien als je weet dat het binnen deze groep blijft?",
    },
    "09-disturbance": { question: "Wat zit je dwars sinds de vorige keer?" },
    "11-actions": { question: "Wat is er af, wat loopt nog, en wie kan hulp gebruiken?" },
    "11-tour": {
      title: "Rondje door de proefkas",
      question: "Wat zie je hier dat je morgen in je eigen kas zou willen?",
    },
    "11-roles": {
      question: "We gaan van plan naar kas. Wie hebben we nu nodig, en wat kan iemand van ons leren?",
    },
    "11-vision": { question: "Hoort deze kas bij het beeld dat we in het begin tekenden?" },
    "13-actions": { question: "Wat is er gelukt, en wat schuift al twee keer door?" },
    "13-results": {
      question: "Waar zijn we trots op, en wat hebben we geleerd van wat misging?",
      reason: "Er is nu echt iets te laten zien: de eerste teelt is binnen.",
    },
    "13-evaluation": { question: "Moeten we iets anders gaan doen, of iets anders gaan willen?" },
    "14-actions": { question: "Wat ligt er nog open, en wat kan er van de lijst?" },
    "14-second": {
      title: "Afspraken voor de tweede teelt",
      question: "Wat doen we weer, wat doen we anders, en wie zorgt daarvoor?",
    },
    "14-reputation": {
      question: "Wie mag over onze resultaten horen, en wie van ons vertelt het?",
      reason: "Een vakblad wil langskomen. Dan weten we graag wat we willen zeggen.",
    },
    "14-results": { question: "Welk getal verraste je het meest?" },
  },
  actions: {
    "five-figures": {
      what: "Vijf cijfers kiezen die iedereen met elkaar deelt",
      ifThen: "Als de weekcijfers binnen zijn, dan zet ik er vijf op één blad.",
      closingWord: "Het blad ligt nu bij elk bedrijf op tafel.",
    },
    "tying-together": {
      what: "Iemand zoeken die de techniek aan elkaar knoopt",
      ifThen: "Als ik bij Filterhuis Klaarwater ben, dan vraag ik ernaar.",
      whoElse: "een installateur van Filterhuis Klaarwater",
      closingWord: "Daan heeft iemand in huis en neemt het over.",
    },
    "first-crop": {
      what: "Eén bladzijde schrijven over de eerste teelt",
      ifThen: "Als de oogst geteld is, dan schrijf ik de eerste zin.",
    },
    "trade-magazine": {
      what: "Het vakblad uitnodigen in de proefkas",
      ifThen: "Als de tweede teelt geplant is, dan bel ik de redactie.",
    },
  },
};
