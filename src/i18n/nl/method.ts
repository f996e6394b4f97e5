import { type FlagKind } from "#domain/attention/flag.ts";

/** The page "Zo kijkt Kiemkracht naar scores" (A8, A11). */
export const method = {
  title: "Zo kijkt Kiemkracht naar scores",
  lead: "Wanneer noemt Kiemkracht iets een aandachtspunt, hoe zeker is dat, en wat kan het niet zien?",

  brief: {
    title: "In het kort",
    points: [
      "Eerst de verdeling: wie gaf wat. Daarna pas één getal, en dat is de middelste score. Een gemiddelde zegt weinig als mensen het oneens zijn.",
      "Scores wiebelen altijd een beetje. Kiemkracht noemt iets pas dalend of stijgend als het verschil groter is dan toeval met zo’n aantal antwoorden geeft.",
      "Is er nog te weinig om dat te weten? Dan staat er ‘nog te vroeg’. Dat is geen fout, dat is eerlijk.",
      "Bij elk aandachtspunt staat waarop het berust. Jij en je groep weten wat erachter zit. Het aandachtspunt is een vraag, geen oordeel.",
    ],
  },

  flags: {
    title: "Wat is een aandachtspunt?",
    intro:
      "Elke grens heeft een begin en een mildere eindgrens. Zo gaat een aandachtspunt niet aan en uit bij elk klein verschil.",
    caption: "Elk aandachtspunt en zijn grenzen",
    name: "Naam",
    begins: "Begint als",
    ends: "Stopt als",
    why: "Waarom deze grens",
    rows: {
      low: {
        begins: "de middelste score 2,5 of lager is: de helft of meer geeft een 1 of 2",
        ends: "de middelste score duidelijk hoger is (fijner berekend: 2,75)",
        why: "Vindt met 8 antwoorden 95% van de factoren die echt laag zijn (gemiddeld 2,0), en noemt er van de goede (3,8) 1 op de 1.000 laag.",
      },
      lowMinority: {
        begins: "een derde van de antwoorden, en minstens drie, een 1 of 2 is",
        ends: "het minder dan een kwart is",
        why: "Een lichte opmerking: met 8 antwoorden wisselt die bij ongeveer een op de vijf factoren, ook als er niets verandert. Daarom wordt dit niet vanzelf voorgesteld voor de agenda.",
      },
      falling: {
        begins:
          "de scores lager liggen dan toeval geeft, vergeleken met de vorige ronde, met alle eerdere rondes samen of als langzame daling",
        ends: "de volgende ronde dat niet meer laat zien, of het nieuwe niveau gewoon is geworden",
        why: "Hoogstens 5% van de factoren waarin niets verandert, heet per ronde dalend of stijgend. Zie hieronder.",
      },
      rising: {
        begins: "hetzelfde geldt, maar dan omhoog",
        ends: "als bij dalend",
        why: "Goed nieuws krijgt dezelfde strenge toets.",
      },
      divided: {
        begins: "de eensgezindheid onder 0,20 ligt, bij minstens vijf antwoorden",
        ends: "de eensgezindheid 0,30 of hoger is",
        why: "De helft op 2 en de helft op 4 geeft 0,17. Eén afwijker onder acht mensen die het bijna eens zijn geeft minstens 0,39 en heet dus niet verdeeld.",
      },
      unsure: {
        begins: "een derde of meer ‘weet ik niet’ antwoordt",
        ends: "het minder dan een derde is",
        why: "Een keuze, geen meting: wie het niet weet, kan ook iets willen vertellen.",
      },
      stale: {
        begins: "een factor langer niet is gescoord dan twee keer jullie ritme",
        ends: "de factor weer is gescoord",
        why: "Een keuze: één keer overslaan mag.",
      },
      unattended: {
        begins:
          "een factor twee rondes op rij laag, dalend, verdeeld of onzeker is en sindsdien niet op een agenda stond",
        ends: "de factor op een agenda heeft gestaan",
        why: "Een keuze: wat blijft liggen, wordt zwaarder.",
      },
      strong: {
        begins: "de middelste score 4,5 of hoger is en de eensgezindheid 0,50 of hoger",
        ends: "de middelste score duidelijk lager is (fijner berekend: 4,25)",
        why: "Een keuze, het spiegelbeeld van laag: de helft of meer geeft het hoogste antwoord.",
      },
    } satisfies Record<FlagKind, { begins: string; ends: string; why: string }>,
    own: "Kiest een groep eigen grenzen, dan staat dat bij elk aandachtspunt.",
  },

  change: {
    title: "Verandering of toeval?",
    paragraphs: [
      "Stel dat er niets is veranderd. Dan hadden dezelfde antwoorden net zo goed anders over de rondes verdeeld kunnen zijn. Kiemkracht gaat alle mogelijke verdelingen na en telt bij hoeveel daarvan de laatste ronde zo laag zou liggen als nu. Zijn dat er heel weinig, dan heet de factor dalend.",
      "Dat gebeurt op drie manieren tegelijk: tegen de vorige ronde, tegen alle eerdere rondes samen, en als langzame schuif over vier of meer rondes: het laatste derde tegen het eerste. Samen mogen ze niet vaker dan in 5% van de gevallen iets roepen als er niets is.",
      "Het antwoord van één persoon is nooit nieuws. Iets heet pas dalend of stijgend als meer dan één iemand lager of hoger antwoordde dan de rondes ervoor laten verwachten, hoeveel mensen er ook meedoen.",
      "Na een daling die de volgende ronde bevestigt, begint de vergelijking opnieuw op het nieuwe niveau. Heeft een ronde precies dezelfde antwoorden als de vorige, dan komt er niets nieuws bij.",
      "Soms ligt een hele bijeenkomst hoger of lager, bij alle factoren tegelijk: de stemming van de dag, of andere mensen. Vanaf drie eerdere rondes schat Kiemkracht hoe groot dat bij jullie is, en wordt dan voorzichtiger.",
      "Alleen wat te vergelijken is, wordt vergeleken: rondes van dezelfde soort, met dezelfde stellingen. Een nieuwe fase breekt de lijn niet, maar staat er wel bij.",
      "Scoort de community manager, of kiezen jullie samen één score, dan is er één getal en is toeval niet te meten. Dan telt alleen een sprong van twee punten of drie stappen op rij, en heet dat indicatief.",
    ],
  },

  afterwards: {
    title: "Wat er na een gesprek of actie gebeurde",
    paragraphs: [
      "Stond een factor op de agenda, of is er iets voor gedaan? Dan kijkt Kiemkracht naar de eerste twee rondes daarna. Samen liggen ze naast de rondes van ervoor, met dezelfde toets als bij dalend en stijgend. Dat gebeurt één keer: wie telkens opnieuw kijkt, vindt vanzelf eens iets.",
      "Wie de laagste van twaalf factoren kiest, ziet die de volgende keer vaak stijgen, ook als er niets verandert. Daarom telt de ronde waarin een factor opviel maar weinig mee. Van de factoren waarin niets verandert, heet hoogstens 5% daarna hoger of lager.",
      "Een ronde op de dag zelf hoort bij ervoor: toen was er nog niets gedaan. Waarom iets bewoog, zeggen de cijfers niet.",
    ],
  },

  sure: {
    title: "Hoe zeker is dit?",
    paragraphs: [
      "Bij elke daling of stijging staat een van drie woorden. Het zegt hoe vaak toeval bij één factor zo’n groot verschil zou geven als er niets verandert. Omlaag en omhoog tellen allebei mee, en wat even groot is telt helemaal mee.",
    ],
    points: [
      "Vrij zeker: hoogstens 1 op de 10 rondes. Met een eigen grens van 10% is het hoogstens 1 op de 5.",
      "Zeker: hoogstens 1 op de 100 rondes.",
      "Heel zeker: hoogstens 1 op de 1.000 rondes.",
    ],
    after:
      "Kijk je naar twaalf factoren, dan is de kans dat het ergens gebeurt groter, tot twaalf keer. Klap ‘Hoe zeker is dit?’ open en je ziet beide getallen. Het zijn bovengrenzen: vaker is het niet.",
  },

  early: {
    title: "Nog te vroeg",
    paragraphs: [
      "Met twee rondes van acht antwoorden moet een factor ongeveer anderhalf punt dalen om vier van de vijf keer op te vallen. Met zeven eerdere rondes is ongeveer een punt genoeg. Met vijf antwoorden is er meer nodig, met twintig minder.",
      "Zie je dus niets, dan kan er toch iets kleins aan de hand zijn. Vraag het de groep.",
    ],
  },

  measured: {
    title: "Hoe vaak het misgaat",
    paragraphs: [
      "We lieten op de computer duizenden groepen twaalf factoren scoren zonder dat er iets veranderde. Elke keer dat Kiemkracht toch dalend of stijgend riep, was dat loos alarm. Dat deden we met gemaakte antwoorden en met echte: 1.030 formulieren uit 24 groepen. Bij ‘steeds anderen’ komt niemand twee keer, bij ‘deels dezelfden’ worden de mensen telkens uit dezelfde groep getrokken. In de tabellen is n het aantal antwoorden per ronde.",
    ],
    caption: "Loos alarm per factor en ronde (beloofd: hoogstens 5%)",
    answers: { made: "gemaakt", real: "echt", near: "bijna gelijk" },
    people: { different: "steeds anderen", partly: "deels dezelfden", same: "steeds dezelfden" },
    columns: { answers: "Antwoorden", people: "Mensen", earlier: "Eerdere rondes" },
    wideCaption: "Hetzelfde met meer antwoorden, en als bijna iedereen hetzelfde antwoordt (steeds anderen)",
    size: (n: number) => `n\u00A0=\u00A0${n}`,
    family: (once: string, sevenRounds: string, anyInSeven: string) =>
      `Twaalf factoren zijn twaalf kansen op toeval. In ongeveer ${once} van de rondes met acht antwoorden krijgt minstens één van de twaalf factoren waarin niets verandert een loos alarm (gemaakte antwoorden, steeds anderen). Voor één factor is de kans over zeven rondes, zeg een jaar, ongeveer ${sevenRounds}; voor de twaalf samen ${anyInSeven}. Ergens in een jaar is er dus vrijwel altijd een keer loos alarm. Daarom stelt een aandachtspunt een vraag aan de groep, en neemt het geen besluit.`,
  },

  swing: {
    title: "Als hele bijeenkomsten schommelen",
    paragraphs: [
      "Ligt een hele bijeenkomst hoger of lager zonder dat er iets is veranderd, dan is de belofte moeilijker. Na één eerdere ronde kan niemand zo’n schommeling van verandering onderscheiden. Daarna helpt het dat alle factoren samen schommelen.",
    ],
    caption: "Loos alarm per factor en ronde, als bijeenkomsten schommelen",
    columns: { swing: "Schommeling (punten)", rule: "Regel", earlier: "Eerdere rondes" },
    minding: "Kiemkracht",
    notMinding: "zonder deze voorzorg",
  },

  found: {
    title: "Hoe vaak echte dalingen opvallen",
    paragraphs: [
      "Daarna lieten we alle factoren echt dalen, met een half, een heel en anderhalf punt. Tussen haakjes staat welk deel dat is van wat de beste toets van deze soort vindt, met evenveel loos alarm. De soort: toetsen die de laatste antwoorden naast alle eerdere samen leggen en hun loos alarm beperken, hoe de antwoorden ook verdeeld zijn. De beste daarvan weet bovendien precies hoe de antwoorden veranderen. Een toets die weet wie wat antwoordde, zou meer vinden.",
    ],
    caption:
      "Daling meteen gevonden, steeds andere mensen (tussen haakjes: deel van de beste toets van deze soort)",
    columns: { answers: "Antwoorden", fall: "Daling", earlier: "Eerdere rondes" },
  },

  rivals: {
    title: "Vergeleken met andere regels",
    paragraphs: [
      "Veel hulpmiddelen zetten een pijl bij elk verschil. Dat vindt alles, en roept bijna altijd. Deze tabel zet de regels naast elkaar: 8 antwoorden, zeven eerdere rondes, gemaakte antwoorden, steeds andere mensen.",
      "Een half punt verschil van het gemiddelde vindt dalingen vaker en sneller dan Kiemkracht, maar roept in een derde van de gevallen voor niets. Komen steeds dezelfde mensen, dan vinden de XmR-grenzen na zeven rondes kleine dalingen zelfs vaker dan Kiemkracht: ze leren van de rondes hoe weinig er dan schommelt. Schommelen hele bijeenkomsten, dan geven ze na zeven rondes ook het minste loos alarm. Na drie rondes roepen ze juist veel te vaak. De trend van Mann-Kendall geeft even weinig loos alarm, maar ziet alleen wat langzaam schuift, en pas na vijf rondes.",
    ],
    caption: "Loos alarm en gevonden dalingen",
    columns: { rule: "Regel", false: "Loos alarm", found: (fall: string) => `${fall} punt gevonden` },
    names: {
      app: "Kiemkracht",
      anyMean: "elk verschil van het gemiddelde",
      halfPoint: "gemiddelde een half punt anders",
      xmr: "XmR-grenzen",
      mannKendall: "trend over alle rondes (Mann-Kendall)",
      twoInARow: "twee keer op rij dezelfde kant op",
    },
  },

  order: {
    title: "De volgorde voor de agenda",
    paragraphs: [
      "Hoogstens drie factoren worden voorgesteld. Elke factor krijgt punten: laag of dalend 3, allebei 4, verdeeld of onzeker 2, lang niet gescoord 1. Eén punt erbij voor een middelste score van 1,5 of lager.",
      "Eén punt erbij als het heel zeker is: de daling zou ook onder twaalf factoren tegelijk opvallen, of twee derde van de antwoorden ligt aan dezelfde kant. Eén punt erbij als het twee rondes is blijven liggen, twee vanaf vier rondes. En één punt als de groep er zelf iets aan kan doen: niemand antwoordde ‘niet van toepassing’. Bij gelijke stand geldt de vaste volgorde van de factoren.",
      "Jij beslist. Zet je een factor opzij, dan blijft die met je reden in beeld.",
    ],
  },

  limits: {
    title: "Wat Kiemkracht niet kan",
    points: [
      "Het weet niet wie er was. Komen er andere mensen, dan kan een verschil aan hen liggen.",
      "Het weet niet waarom iets verandert, en of een agendapunt heeft geholpen.",
      "Het kan één persoon niet volgen: antwoorden zijn anoniem. Dat kost scherpte, en die prijs betalen we graag.",
      "De belofte van 5% gaat uit van antwoorden die los van elkaar zijn gegeven. Wie overlegt voor het invullen, telt samen als één.",
      "De echte antwoorden van de proef komen uit het Amerikaanse leger, niet uit learning communities. Wisselende aantallen zijn niet apart nagebootst.",
    ],
  },

  research: {
    title: "Voor wie het wil narekenen",
    points: [
      "Middelste score: mediaan. Kwartielen: type 7 van Hyndman en Fan. Eensgezindheid: A van Van der Eijk, van –1 (gespleten) via 0 (gelijk verdeeld) tot 1 (eens).",
      "Verandering: Mann-Whitney met middenrangen, voorwaardelijk op alle antwoorden samen (multivariaat hypergeometrisch, alle tabellen geteld), eenzijdige mid-p. Vanaf 11 antwoorden mogen even uiterste uitkomsten daar hoogstens 15% van de grens aan toevoegen, zodat ook antwoorden op twee punten binnen de 5% blijven. Zijn er te veel tabellen om te tellen, wat pas boven zo’n 600 antwoorden gebeurt, dan telt de normale staart, met een tiende vergroot.",
      "Verdeling van de 5%: één eerdere ronde: alles op de vorige ronde (vanaf 11 antwoorden 4,8%). Twee: 0,15% vorige, 4,75% alle eerdere samen. Drie of meer: 0,15% vorige, 4,6% alle eerdere, 0,15% schuif over de tijd (dezelfde toets van het laatste derde van de rondes tegen het eerste). Elk half voor dalen en half voor stijgen.",
      "Herstart van de vergelijking: alleen als de ronde na een daling of stijging tegen dezelfde eerdere rondes ook eenzijdig 2,5% haalt.",
      "Schommeling: het kwadraat van de gestandaardiseerde rangsom tussen opeenvolgende rondes is zonder schommeling gemiddeld 1. Het meerdere, gemiddeld over minstens vier factoren en de laatste twintig stappen, gaat in de variantie zodra het tweeënhalf keer zijn standaardfout is; vrijheidsgraden volgens Satterthwaite.",
      "Indicatief: twee punten ineens of drie stappen op rij.",
    ],
    sourcesTitle: "Bronnen",
    sources: [
      "C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35.",
      "E. L. Lehmann (1975), Nonparametrics: statistical methods based on ranks.",
      "E. L. Lehmann en J. P. Romano, Testing statistical hypotheses, hoofdstuk 4.",
      "H. O. Lancaster (1961), Significance tests in discrete distributions, JASA 56.",
      "R. J. Hyndman en Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50.",
      "F. E. Satterthwaite (1946), An approximate distribution of estimates of variance components, Biometrics Bulletin 2.",
      "D. J. Wheeler (1993), Understanding variation (XmR-grenzen).",
      "P. Bliese, R-pakket multilevel, gegevens lq2002 (de echte antwoorden).",
    ],
    repeat: "De proef staat bij de broncode en is met één opdracht te herhalen: npm run bench:attention.",
  },

  evidence: {
    title: "De getallen van je eigen community",
    intro:
      "Een CSV-bestand met per factor en ronde de antwoorden, de aandachtspunten en waarop ze berusten. Vertrouwelijke rondes die nog verborgen zijn, staan er niet in.",
    choose: "Community",
    save: "Bewaar de onderbouwing als CSV",
    fileName: (community: string) => `onderbouwing-${community}.csv`,
    none: "Je hebt nog geen community. Zodra je er een hebt, kun je de onderbouwing hier bewaren.",
  },
};
