import { plural } from "../plural.ts";

/** Formulieren die van telefoons komen: met de camera, geplakt, uit een bestand of een foto, of als link. */
export const readingCodes = {
  title: "Lees formulieren in",
  lead: "Formulieren blijven verzegeld. Je ziet alleen hoeveel er binnen zijn.",
  paste: {
    title: "Plakken",
    label: "Link of code",
    hint: "Plak er zo veel als je wilt tegelijk, bijvoorbeeld een heel chatbericht.",
    read: "Lees in",
  },
  camera: {
    title: "Camera",
    lead: "Houd de telefoon met de QR-code voor de camera van dit apparaat. Het beeld wordt nergens bewaard.",
    start: "Start de camera",
    starting: "De camera wordt gestart.",
    stop: "Stop de camera",
    picture: "Beeld van de camera",
    looking: "Er wordt gekeken. Houd de code stil en zo groot mogelijk in beeld.",
    trouble: {
      NoCamera: {
        title: "Hier is geen camera",
        text: "Sluit er een aan, of laat deelnemers een link, een bestand of een foto van hun code sturen.",
      },
      CameraRefused: {
        title: "De browser mag de camera niet gebruiken",
        text: "Sta het toe bij de instellingen van de browser voor deze site, of lees de formulieren in door te plakken of met een bestand.",
      },
      NoReader: {
        title: "QR-codes lezen lukt in deze browser niet",
        text: "De browser of de website staat het niet toe. Een link of een code plakken, een tekstbestand en een link openen werken wel.",
      },
    },
  },
  file: {
    title: "Bestand of foto",
    label: "Bestand, foto of schermafbeelding",
    hint: "Het tekstbestand dat iemand op de telefoon bewaarde, of een afbeelding van de QR-code.",
    noCode: {
      title: "In deze afbeelding is geen QR-code te lezen",
      text: "Er is niets opgeslagen. Neem een scherpere foto waar de hele code op staat, of plak de link.",
    },
  },
  busy: (done: number, all: number) => `${done} van ${all} gelezen`,
  stop: "Stop met inlezen",
  outcome: {
    title: "Dit is ingelezen",
    titleNone: "Er is niets ingelezen",
    added: (count: number) => plural(count, "1 nieuw formulier", `${count} nieuwe formulieren`),
    replaced: (count: number) =>
      plural(
        count,
        "1 formulier kwam in de plaats van een eerder formulier van dezelfde persoon",
        `${count} formulieren kwamen in de plaats van een eerder formulier van dezelfde persoon`,
      ),
    same: (count: number) =>
      plural(
        count,
        "1 formulier was er al, en telt één keer",
        `${count} formulieren waren er al, en tellen één keer`,
      ),
    older: (count: number) =>
      plural(
        count,
        "1 formulier is ouder dan wat dezelfde persoon later inleverde; het latere blijft",
        `${count} formulieren zijn ouder dan wat dezelfde persoon later inleverde; het latere blijft`,
      ),
    refused: (count: number) => plural(count, "1 code niet ingelezen", `${count} codes niet ingelezen`),
    refusedAt: (place: number, why: string) => `Code ${place}: ${why}`,
    more: (count: number) => plural(count, "En nog 1 andere.", `En nog ${count} andere.`),
    stopped: (left: number) => plural(left, "1 code is niet gelezen.", `${left} codes zijn niet gelezen.`),
  },
  nothing: "Plak eerst een link of code.",
  tooLarge: {
    title: "Dit bestand is te groot voor een formulier",
    text: "Er is niets opgeslagen. Kies het tekstbestand van de telefoon, of een kleinere foto.",
  },
  countIn: (count: number) => plural(count, "1 formulier binnen", `${count} formulieren binnen`),
  end: "Terug naar de ronde",

  /** De link die een deelnemer stuurde, geopend op dit apparaat. */
  opened: {
    title: "Formulier inlezen",
    busy: "Het formulier wordt ingelezen.",
    good: {
      added: "Het formulier is binnen",
      replaced: "Het formulier is vervangen",
      same: "Dit formulier was er al",
      older: "Er is al een later formulier",
    },
    goodText: {
      added: "Het wacht verzegeld tot je telt.",
      replaced: "Dezelfde persoon leverde opnieuw in. Het nieuwe formulier telt.",
      same: "Het telt één keer.",
      older: "Dezelfde persoon leverde daarna nog eens in. Dat formulier blijft.",
    },
    toRound: "Naar de ronde",
    noRound: {
      title: "Op dit apparaat loopt geen ronde",
      text: "Dit is een ingevuld formulier. Stuur de link naar de community manager; op diens apparaat komt het binnen.",
    },
    toStart: "Naar het begin",
  },
};
