/** Wat een deelnemer op de eigen telefoon leest. Staat apart: die bladzijde haalt de rest van de app niet op. */
export const takingPart = {
  otherLanguage: { label: "Lees deze pagina in het Engels", switchTo: "English" },

  welcome: {
    title: "Scoor mee",
    lead: (statements: number) =>
      `Je leest ${statements === 1 ? "één stelling" : `${statements} stellingen`} over de samenwerking en kiest wat er volgens jou klopt. Dat duurt een paar minuten. Je naam wordt niet gevraagd.`,
    start: "Begin",
    limits: "Wat kan er toch uitkomen?",
    limitsText:
      "Aan een opmerking kan iemand je herkennen. En wie tijdens de ronde het apparaat van de community manager in handen heeft en er verstand van heeft, kan formulieren openen. Een naam staat er niet in.",
    stays:
      "Deze pagina verstuurt niets; je geeft je formulier zelf door. Wat je kiest, staat nergens anders dan op dit scherm. Laad je de pagina opnieuw, dan begin je opnieuw.",
  },

  before: {
    title: "Op deze telefoon is al een formulier gemaakt",
    text: "Lever je opnieuw in, dan komt dat in de plaats van het vorige, zolang er niet is geteld.",
    other: "Ik ben iemand anders",
    asOther: "Dit wordt een nieuw formulier. Het vorige blijft staan.",
  },

  handOver: {
    title: "Lever je formulier in",
    lead: "Laat deze code scannen door de community manager. De code is verzegeld: wie die onderweg ziet, kan er niets in lezen.",
    qr: "QR-code van je verzegelde formulier",
    noQr: "Met deze opmerkingen is je formulier te lang voor een QR-code. Lever het hieronder op een andere manier in.",
    otherWays: "Of lever zo in",
    otherWaysText:
      "Stuur de link of het bestand naar de community manager, of plak de code op diens apparaat.",
    share: "Deel",
    shareTitle: "Mijn formulier voor Kiemkracht",
    copyLink: "Kopieer de link",
    saveFile: "Bewaar als bestand",
    fileName: "formulier-kiemkracht.txt",
    copyCode: "Kopieer de code",
    asText: "Toon de code als tekst",
    codeLabel: "De code",
    copied: "Gekopieerd.",
    notCopied: "Kopiëren lukt niet. Open de code als tekst hieronder en kopieer hem zelf.",
    saved: "Bewaard bij je downloads.",
    done: "Is je formulier ingelezen, dan ben je klaar. Je kunt deze pagina sluiten.",
    change: "Wijzig mijn antwoorden",
    changeHint:
      "Wil je toch iets anders antwoorden? Lever daarna de nieuwe code in. Die komt in de plaats van deze, zolang er niet is geteld.",
  },

  trouble: {
    noInvitation: {
      title: "Hier is een uitnodiging voor nodig",
      text: "Scan de QR-code op het scherm in de zaal, of open de hele link die je kreeg.",
    },
    cannotSeal: {
      title: "Deze browser kan je formulier niet verzegelen",
      text: "Er is niets verstuurd. Open de link in een andere of nieuwere browser, of vraag om een kaart van papier.",
    },
  },
};

export type TakingPart = typeof takingPart;
