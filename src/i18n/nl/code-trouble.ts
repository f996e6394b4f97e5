import { type CodeError } from "#domain/ballot/code-error.ts";
import { type PackError } from "#domain/ballot/packed-ballot.ts";

/** Wat er mis is met een code of een formulier; ook op de telefoon van wie meedoet. */
export const codeTrouble = {
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
    text: "Er is niets opgeslagen. Plak alleen de links of codes zelf.",
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
} satisfies Record<CodeError["type"] | PackError["type"], { title: string; text: string }>;
