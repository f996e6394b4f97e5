export const errors = {
  storageFull: {
    title: "Er is geen ruimte meer op dit apparaat",
    text: "Je laatste wijziging is niet opgeslagen. Wat er al stond, is er nog. Maak ruimte vrij en probeer het opnieuw.",
  },
  storageBlocked: {
    title: "De browser laat geen opslag toe",
    text: "Kiemkracht bewaart alles in je browser, en dat mag hier niet. Vaak komt dat door een privévenster of door een instelling voor cookies en sitegegevens. Open de app in een gewoon venster, of sta sitegegevens toe.",
  },
  storageNewer: {
    title: "Je gegevens zijn van een nieuwere versie",
    text: "Deze app is ouder dan je gegevens en laat ze daarom met rust. Sluit alle tabbladen van Kiemkracht en open de app opnieuw met internet aan. Dan komt de nieuwe versie vanzelf.",
  },
  storageClosed: {
    title: "In een ander tabblad draait een nieuwere versie",
    text: "Dit tabblad kan daarom niet meer opslaan. Laad de pagina opnieuw. Wat was opgeslagen, staat er nog.",
  },
  storageWaits: {
    title: "Er is nog een ander tabblad van Kiemkracht open",
    text: "Dat tabblad houdt de gegevens nog vast. Sluit de andere tabbladen en vensters van Kiemkracht. Dan gaat het hier vanzelf verder. Wat was opgeslagen, staat er nog.",
  },
  storageGone: {
    title: "De gegevens van Kiemkracht zijn weg uit deze browser",
    text: "De browser heeft ze opgeruimd, of iemand heeft de sitegegevens gewist. Laad de pagina opnieuw: staat de reservekopie er nog, dan komt alles terug. Zo niet, zet dan een eigen kopie terug bij ‘Mijn gegevens’. Vraag de browser daar ook om je gegevens te bewaren.",
  },
  storageFailed: {
    title: "Opslaan of lezen is niet gelukt",
    text: "De browser gaf een fout. Laad de pagina opnieuw en probeer het nog eens. Wat was opgeslagen, staat er nog.",
  },
  roundClosed: {
    title: "Deze ronde is al afgesloten",
    text: "Dat gebeurde in een ander tabblad. Je laatste keuze is niet opgeslagen. Verander je iets, maak dan een correctie met een reden.",
  },
  reload: "Laad de pagina opnieuw",
  /** Naar de pagina die alleen de gegevens nodig heeft, en de app niet. */
  rescue: "Bewaar een kopie van je gegevens zonder de app",
};
