import { plural } from "../plural.ts";

/** How many factors of each kind there are after the round of a day: see `needsOf`. */
interface HomeState {
  readonly day: string;
  readonly flagged: number;
  readonly lesser: number;
  readonly good: number;
}

const factoren = (count: number) => `${count} ${plural(count, "factor", "factoren")}`;

/** Words of the overview that nobody needs before the first score. */
export const overview = {
  onlyOpen: "De eerste ronde is begonnen. Is ze af, dan zie je hier hoe het gaat.",
  state: ({ day, flagged, lesser, good }: HomeState) => {
    if (flagged + lesser + good === 0) return `In de ronde van ${day} viel niets op. Het is rustig.`;
    const attention =
      flagged === 0
        ? "vraagt niets aandacht"
        : `${plural(flagged, "vraagt", "vragen")} ${factoren(flagged)} aandacht`;
    const also =
      lesser === 0 ? "" : flagged === 0 ? `, bij ${lesser} valt iets op` : `, bij nog ${lesser} valt iets op`;
    const news = good === 0 ? "" : `, en over ${factoren(good)} is er goed nieuws`;
    return `Na de ronde van ${day} ${attention}${also}${news}.`;
  },
  hidden: (day: string) =>
    `De uitslag van ${day} blijft vertrouwelijk: er zijn te weinig formulieren om iets te laten zien.`,
  tooEarly: "Voor een trend is het nog te vroeg.",

  nextSteps: {
    goOn: { text: (day: string) => `De ronde van ${day} is nog niet af.`, action: "Ga verder met scoren" },
    makeAgenda: {
      text: (day: string) => `Wat opviel in de ronde van ${day} staat nog niet op een agenda.`,
      action: "Maak de agenda",
    },
    planAgenda: {
      text: (day: string) => `De bijeenkomst van ${day} heeft nog geen agenda.`,
      action: "Maak de agenda",
    },
    seeResults: {
      text: (day: string) => `De ronde van ${day} is klaar.`,
      action: "Bekijk de uitslag",
    },
    openAgenda: { text: (day: string) => `De agenda voor ${day} staat klaar.`, action: "Open de agenda" },
    scoreMeeting: {
      text: (day: string) => `De bijeenkomst van ${day} is nog niet gescoord.`,
      action: "Scoor een bijeenkomst",
    },
    scoreNext: {
      text: (day: string) => `De laatste ronde was op ${day}. Scoor weer na de volgende bijeenkomst.`,
      action: "Scoor een bijeenkomst",
    },
  },

  meetings: { title: "Laatste bijeenkomsten", all: "Alle bijeenkomsten", isOpen: "Nog niet af" },
};
