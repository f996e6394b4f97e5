import { type WrittenBackground } from "./with-background.ts";

/** Factors about developing the collaboration further, in Dutch. */
export const developmentNl = {
  commitment: {
    findings: [
      "Gedrevenheid moet blijven. Daardoor zetten mensen door en kan de beweging groeien.",
      "Iedereen moet een persoonlijke band voelen met de gezamenlijke opgave. Dat houdt het vuur brandend, maar zo’n vuur moet je wel verzorgen.",
    ],
    tipsIntro: "Commitment begint bij de start en moet daarna blijven.",
    tips: [
      "Blijf het gezamenlijke doel en de waarden daarachter noemen: in bijeenkomsten, in berichten aan elkaar, in de eigen organisatie en naar buiten toe. Laat het niet (alleen) over winst gaan.",
      "Zoek je nieuwe deelnemers? Kijk dan naar de persoon en wat die drijft, niet naar de organisatie.",
      "Begint er een nieuwe fase? Vraag dan openlijk of iedereen nog genoeg gecommitteerd is. Misschien is het in sommige rollen tijd voor een wisseling van de wacht.",
    ],
  },
  "qualities-and-roles": {
    findings: [
      "Kwaliteiten en rollen tellen bij elkaar op: het is en-en. Denk aan rollen als community manager, innovatiemanager en ambassadeur.",
      "Dankzij die optelsom kun je de volgende stap zetten en gebruik je opbrengsten goed.",
    ],
    tipsIntro: "Blijf zoeken naar het dreamteam dat past bij deze fase.",
    tips: [
      "Een standaardteam bestaat niet. Begin bij het doel en praat over wat je nodig hebt en wat je mist. Komt er iemand bij of gaat er iemand weg? Dat is een mooi moment voor dat gesprek.",
      "Let op scheefgroei. Praten jullie te veel, of vooral met elkaar? Zoek dan actief naar wat dat aanvult.",
      "In een andere fase heb je andere kwaliteiten nodig. Maak dat bespreekbaar en zoek gericht iemand voor een rol of kwaliteit.",
    ],
  },
  "community-building": {
    findings: [
      "Elkaar kennen en vertrouwen lijkt vanzelfsprekend, maar je moet er steeds bewust aandacht aan geven. Dat is een taak van iedereen. Je kunt iemand, zoals de community manager, vragen er extra op te letten.",
      "Een blijvende relatie kost tijd. Voor private partijen is dat lastig, want iets beloven voor meerdere jaren is moeilijk.",
    ],
    tips: [
      "Kom regelmatig bij elkaar, met goede begeleiding. Zo leer je waar de ander voor staat en groeit het vertrouwen: het zaadje voor een samenwerking die blijft.",
      "Mensen willen zich gesteund voelen door het netwerk. Daag in bijeenkomsten iedereen uit om iets bij te dragen en maak dat ook mogelijk. Bedenk daarbij dat ondernemers delen soms moeilijk vinden, vanwege de concurrentie.",
    ],
  },
  "competitive-sensitivity": {
    findings: [
      "Je moet op veel dingen tegelijk letten. Concurrentie zit overal en komt steeds weer terug.",
      "Wie concurrentie voelt, is minder open. Dan wisselen mensen minder kennis uit.",
      "Soms merk je het doordat mensen elkaar aftroeven, terwijl ze elkaar ook kunnen aanvullen.",
      "Het speelt bij bedrijven, en bij kennisinstellingen net zo goed.",
      "Het hangt ook af van hoe ver de innovatie is. In de ideeënfase of de precompetitieve fase kan er veel. Later worden mensen voorzichtig of haken ze af.",
    ],
    tipsIntro: "Vertrouwen is de basis: dan gunnen mensen elkaar meer.",
    tips: [
      "Nodig bewust deelnemers uit die niet met elkaar concurreren.",
      "Werk in kleinere groepen, want daar kan vertrouwen groeien.",
      "Verdeel de aandachtsgebieden, zodat ieder vanuit de eigen achtergrond iets bijdraagt.",
      "Kies onderwerp en werkvorm van een bijeenkomst slim, zodat iedereen actief mee kan doen.",
      "Praat hardop over concurrentie en loop er niet omheen.",
    ],
  },
  "shared-vision": {
    findings: [
      "Mensen moeten verder kunnen kijken dan hun eigen branche en verder vooruit dan morgen. Dan zien ze het gezamenlijke belang.",
      "Een gezamenlijke ambitie is nooit af. Je blijft eraan werken, en de accenten mogen verschuiven.",
      "Iedereen moet weten wat de eigen bijdrage aan het geheel is. Dan merken mensen dat het alleen lukt als zij meedoen.",
    ],
    tipsIntro: "Een visie bouw je op, en daarna houd je haar levend.",
    tips: [
      "Blijf werken aan persoonlijk commitment en aan ieders bijdrage.",
      "Maak van de visie een onderwerp dat steeds op een positieve manier terugkomt, en laat alle activiteiten eraan bijdragen. Toets dat openlijk en regelmatig, bijvoorbeeld met een terugkerend agendapunt.",
      "Maak steeds weer concreet wat ieder doet voor het toekomstbeeld.",
    ],
  },
  "together-awareness": {
    findings: [
      "Mensen moeten de meerwaarde zien, ook voor de lange termijn. Ingewikkelde vraagstukken pak je alleen samen aan.",
      "De meerwaarde zit vaak in het samen zoeken: welke concrete stukjes zijn er waar ieder iets aan kan bijdragen?",
      "De meerwaarde zit ook in samen leren en ontwikkelen, voor de deelnemers en voor de organisaties achter hen.",
      "Mensen moeten het grotere geheel zien. Ego’s passen daar niet bij. Dat iedereen ook een eigen belang heeft, mag er zijn. Wat jullie delen gaat voor.",
      "Elk soort partij brengt een eigen cultuur, tempo, vakkennis en vaktaal mee, en de een denkt abstracter dan de ander. Maak dus concreet wat je aanneemt en verwacht.",
    ],
    tipsIntro: "Bewustzijn groeit in een open gesprek. Met deze vragen kun je beginnen.",
    tips: [
      "Welk belang heeft ieder van ons? Botsen er belangen, en hoe gaan we daarmee om?",
      "Welke manier van werken heeft ieders voorkeur, en hoe stemmen we dat op elkaar af?",
      "Bedoelen we hetzelfde? Spreekt iedereen de taal van de ander, of wil iedereen die leren?",
    ],
  },
  "interim-results": {
    findings: [
      "Als je tussentijdse successen deelt, blijft de energie erin.",
      "Als je leerpunten bespreekbaar maakt, leer je er samen van.",
      "Met successen en leerpunten trek je ook nieuwe partners aan.",
      "Private partijen willen vaak snel resultaat. Ze willen dat hun aandeel zichtbaar is en dat het iets oplevert op de werkvloer.",
      "Het helpt als de visie of de activiteiten van de community passen bij de visie van de deelnemende organisatie.",
    ],
    tipsIntro: "Deel met elkaar, met de achterban en met de buitenwereld.",
    tips: [
      "Spreek kleine, concrete stappen en resultaten af, zodat je ziet dat het vooruitgaat.",
      "Spreek ook procesresultaten af, naast inhoudelijke resultaten en producten.",
      "Let op resultaten die laten zien wat jullie buiten de community bereiken. Meet ze, of breng ook kleine vernieuwingen in beeld.",
      "Zorg dat alle partijen bij de tussentijdse resultaten kunnen. Benoem ze en presenteer ze.",
      "Richt bij de deelnemende organisatie een werkgroep of projectgroep op die de aandacht vasthoudt en de opbrengsten borgt.",
    ],
  },
  reputation: {
    findings: [
      "Met een goede reputatie trek je makkelijker partners aan.",
      "Die reputatie kan komen van uitblinken, in technologie of in praktijkkennis. Ze kan ook komen van creatief leren en experimenteren. Dat hangt af van je doel en je publiek.",
      "Voelt iedereen zich persoonlijk gecommitteerd en mede-eigenaar? Dan is ieder een ambassadeur.",
    ],
    tips: [
      "Betrek een bekende naam: een organisatie, instituut, expert, ondernemer of bedrijf dat goed bekendstaat.",
      "Deel resultaten en kennis en laat toepassingen zien. Dat vergroot je impact en je reputatie.",
    ],
  },
} satisfies Record<string, WrittenBackground>;
