import { plural } from "../plural.ts";

/** Formulieren die van telefoons komen: plakken, een bestand, een link. */
export const readingCodes = {
  title: "Lees formulieren in",
  lead: "Formulieren blijven verzegeld. Je ziet alleen hoeveel er binnen zijn.",
  paste: {
    title: "Plakken",
    label: "Link of code",
    hint: "Plak er zo veel als je wilt tegelijk, bijvoorbeeld een heel chatbericht.",
    read: "Lees in",
  },
  file: {
    title: "Bestand",
    label: "Bestand van een deelnemer",
    hint: "Het tekstbestand dat iemand op de telefoon bewaarde.",
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
  tooLarge: "Dit bestand is te groot voor een formulier. Er is niets ingelezen.",
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
