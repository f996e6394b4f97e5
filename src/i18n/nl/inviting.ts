/** Iedereen scoort op de eigen telefoon: de uitnodiging op het scherm. */
export const inviting = {
  road: {
    title: "Op ieders eigen telefoon",
    text: "Iedereen opent de uitnodiging, scoort en levert een verzegelde code in. Zonder account, zonder naam, ook zonder internet.",
    open: "Toon de uitnodiging",
  },
  title: "Doe mee op je telefoon",
  lead: "Scan deze code met de camera van je telefoon. Je naam wordt niet gevraagd.",
  qr: "QR-code van de uitnodiging om mee te scoren",
  linkTitle: "De uitnodiging als link",
  linkText:
    "Voor wie op afstand meedoet of niet kan scannen. Stuur hem gerust vooraf, per mail of in een chat.",
  linkLabel: "Link",
  share: "Deel de link",
  shareTitle: "Scoor mee in Kiemkracht",
  copy: "Kopieer de link",
  copied: "Gekopieerd.",
  notCopied: "Kopiëren lukt niet. Selecteer de link en kopieer hem zelf.",
  howBack: "Wie klaar is, toont een QR-code of stuurt een link. Die lees je in op dit apparaat.",
  read: "Lees formulieren in",
  end: "Terug naar de ronde",
};
