import { type CountedTable } from "#domain/rows/row-facts.ts";

import { plural } from "../plural.ts";

const rijen = (count: number) => `${count} ${plural(count, "rij", "rijen")}`;

/** Welke gegevens er zijn, en hoe je ze voorgoed wist. */
export const erase = {
  inventory: {
    title: "Welke gegevens zijn er, en wie kan erbij?",
    where:
      "Alles staat in deze browser op dit apparaat, en verder alleen in kopieën die je zelf bewaart. Er is geen server, geen account en niemand die meekijkt.",
    caption: "Wat er nu op dit apparaat staat",
    kind: "Wat",
    count: "Hoeveel",
    kinds: {
      communities: "Communities, met beschrijving en fasen",
      members: "Deelnemers: naam, organisatie, mandaat en rollen",
      meetings: "Bijeenkomsten en rondes",
      scores: "Scores, met opmerkingen en correcties",
      counts: "Tellingen van formulieren, zonder wat één persoon antwoordde",
      agendas: "Agenda’s, met punten en tips",
      actions: "Acties, met wie ze doet en hoe ze afliepen",
      conflicts: "Wat een ander apparaat anders zei",
      deleted: "Verwijderd, maar nog niet gewist",
    } satisfies Record<CountedTable | "conflicts" | "deleted", string>,
    preferences: [
      "Naast de database staat in deze browser een reservekopie. Daaruit komt alles terug als de database beschadigd raakt. Wat je wist, is ook daaruit weg.",
      "Daarnaast onthoudt de browser je taal, of je een licht of donker scherm wilt, wanneer je laatste kopie was, en in welke map als je er een koos.",
      "Dit apparaat heeft een willekeurige code. Die staat bij wat je verandert, zodat kopieën van meer apparaten goed samengaan. De code zegt niet wie je bent.",
    ],
    who: "Wie kan erbij?",
    people: [
      "Wie dit apparaat en deze browser mag gebruiken, kan alles lezen. Deel je het apparaat, gebruik dan een eigen account op dat apparaat.",
      "Wie een kopie van je heeft, kan die lezen, behalve als je er een wachtwoord op zette.",
      "Wie een agenda of een ander document krijgt, ziet alleen wat daarin staat.",
      "De makers van Kiemkracht zien niets.",
    ],
    rights: "Wil iemand weten wat er over hem of haar staat?",
    rightsText:
      "Kijk bij ‘Over de community’ naar de deelnemers, en naar namen in opmerkingen en agendapunten. Je past ze daar aan of verwijdert ze. Wat je verwijdert, zie je niet meer, maar het blijft nog een jaar bewaard: anders kwam het uit een oude kopie weer terug. Hieronder wis je het meteen.",
  },

  section: {
    title: "Weg is weg",
    text: "Hier wis je gegevens voorgoed: de app kan ze daarna niet meer lezen, en je kunt het niet ongedaan maken.",
    /** What a web page can promise, and what not. */
    promise:
      "Meer kan een webpagina niet beloven. De browser bewaart wat gewist is soms nog een tijd in zijn eigen bestanden op de schijf, tot hij die ruimte opnieuw gebruikt. Met gereedschap voor zulke bestanden is het zo lang terug te vinden. Is dat voor jou een risico, wis dan ook de sitegegevens in de browser, en zorg dat de schijf van dit apparaat versleuteld is.",
    what: "Wat wil je wissen?",
    choose: "Kies wat weg moet",
    community: (name: string) => `De community ${name}`,
    deletedCommunity: (name: string) => `De community ${name}, die al verwijderd is`,
    deleted: "Alles wat ik eerder verwijderde",
    everything: "Alles van Kiemkracht op dit apparaat",
    chooseMissing: "Kies eerst wat je wilt wissen.",
    next: "Verder",
  },

  confirm: {
    community: (name: string) => `Je wist de community ${name}`,
    deleted: "Je wist wat je eerder verwijderde",
    everything: "Je wist alles",
    rows: (count: number) =>
      count === 0
        ? "Er is niets om te wissen."
        : `${rijen(count)} ${plural(count, "gaat", "gaan")} voorgoed weg.`,
    everythingToo: "Ook je voorkeuren gaan weg. De app begint daarna opnieuw, zoals bij een eerste bezoek.",
    copies: "Kopieën die je eerder bewaarde, blijven bestaan. Zet je er een terug, dan komt dit weer mee.",
    saveFirst: "Bewaar eerst een kopie",
    saved: (name: string) => `De kopie staat bij je downloads: ${name}.`,
    word: { deleted: "wissen", everything: "alles wissen" },
    type: (word: string) => `Typ ter bevestiging: ${word}`,
    different: (word: string) => `Dit is niet hetzelfde. Typ precies: ${word}`,
    erase: "Wis voorgoed",
    cancel: "Annuleer",
    busy: "Er wordt gewist",
  },

  done: {
    title: "Gewist",
    community: (name: string) => `De community ${name} staat niet meer op dit apparaat.`,
    deleted: (count: number) => `${rijen(count)} ${plural(count, "is", "zijn")} voorgoed weg.`,
  },
};
