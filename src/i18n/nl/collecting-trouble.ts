import { type CodeError } from "#domain/ballot/code-error.ts";
import { type PackError } from "#domain/ballot/packed-ballot.ts";

/** Wat er mis kan gaan zolang een ronde formulieren verzamelt. */
type CollectingTrouble =
  | CodeError["type"]
  | PackError["type"]
  | "PoolUnsupported"
  | "PoolLost"
  | "RevealBegun"
  | "PoolFull";

/** Wat er dan staat, ook op de telefoon van wie meedoet. */
export const collectingTrouble = {
  ForeignCode: {
    title: "Dit is geen code van Kiemkracht",
    text: "Er is niets opgeslagen. Neem de code van het scherm van de ander, of plak de hele link.",
  },
  OtherKindOfCode: {
    title: "Deze code is voor iets anders",
    text: "Er is niets opgeslagen. Een uitnodiging open je om mee te doen; een formulier lees je in op het apparaat van de community manager.",
  },
  CodeTooLong: {
    title: "Deze tekst is te lang",
    text: "Er is niets opgeslagen. Plak één link tegelijk.",
  },
  HalfCode: {
    title: "Het eind van deze code ontbreekt",
    text: "Er is niets opgeslagen. Soms breekt een mailprogramma een lange link af. Kopieer de link nog eens helemaal, of scan de code opnieuw.",
  },
  DamagedCode: {
    title: "Deze code is beschadigd",
    text: "Er is niets opgeslagen. Scan de code nog eens, of vraag de link opnieuw.",
  },
  NewerCode: {
    title: "Deze code is van een nieuwere versie",
    text: "Er is niets opgeslagen. Open Kiemkracht met internet aan, dan komt de nieuwe versie vanzelf. Lees de code daarna nog eens in.",
  },
  OtherRound: {
    title: "Dit formulier hoort bij een andere ronde",
    text: "Er is niets opgeslagen. Wie het invulde, kan de uitnodiging van deze ronde openen en opnieuw scoren.",
  },
  OtherQuestions: {
    title: "Dit formulier gaat over andere vragen",
    text: "Er is niets opgeslagen. Wie het invulde, kan de uitnodiging van nu openen en opnieuw scoren.",
  },
  RemarkTooLong: {
    title: "Een opmerking is te lang",
    text: "Maak de opmerking korter en lever dan in.",
  },
  RemarksTooLong: {
    title: "De opmerkingen zijn samen te lang",
    text: "Maak een paar opmerkingen korter en lever dan in.",
  },
  NotAsked: {
    title: "Dit wordt in deze ronde niet gevraagd",
    text: "Open de uitnodiging opnieuw en vul in wat er staat.",
  },
  PoolUnsupported: {
    title: "Deze browser kan geen formulieren verzamelen",
    text: "Formulieren wachten verzegeld in bestanden van de browser, en die zijn er hier niet. Werk de browser bij, of gebruik een gewoon venster in plaats van een privévenster. Je kunt ook samen één score per factor afspreken.",
  },
  PoolLost: {
    title: "De formulieren van deze ronde staan niet op dit apparaat",
    text: "De ronde is op een ander apparaat geopend, of de browser heeft de bestanden opgeruimd. Zonder de sleutel kan niemand de formulieren nog openen. Zijn ze nergens meer, begin dan een nieuwe ronde.",
  },
  RevealBegun: {
    title: "Deze ronde neemt niets meer aan",
    text: "Het tellen is begonnen. Dit formulier telt niet mee. Wie later komt, kan meepraten en de volgende keer scoren.",
  },
  PoolFull: {
    title: "Er kan geen formulier meer bij",
    text: "Er zijn al ruim duizend formulieren binnen. Dit formulier telt niet mee.",
  },
} satisfies Record<CollectingTrouble, { title: string; text: string }>;
