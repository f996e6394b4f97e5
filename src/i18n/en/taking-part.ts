import { type TakingPart } from "#i18n/nl/taking-part.ts";

export const takingPart: TakingPart = {
  otherLanguage: { label: "Read this page in Dutch", switchTo: "Nederlands" },

  welcome: {
    title: "Score with us",
    lead: (statements) =>
      `You read ${statements === 1 ? "one statement" : `${statements} statements`} about the collaboration and choose how true each one is. It takes a few minutes. You are not asked for your name.`,
    start: "Begin",
    limits: "What could still become known?",
    limitsText:
      "Somebody may recognise you by a remark. And whoever holds the community manager’s device during the round, and knows how, can open forms. There is no name in them.",
    stays:
      "This page sends nothing; you hand in your form yourself. What you choose is nowhere but on this screen. If you reload the page, you start again.",
  },

  before: {
    title: "A form was made on this phone before",
    text: "If you hand in again, it takes the place of the one before, as long as nothing has been counted.",
    other: "I am somebody else",
    asOther: "This becomes a new form. The one before stays.",
  },

  handOver: {
    title: "Hand in your form",
    lead: "Let the community manager scan this code. It is sealed: whoever sees it on the way cannot read it.",
    qr: "QR code of your sealed form",
    noQr: "With these remarks your form is too long for a QR code. Hand it in another way, below.",
    otherWays: "Or hand it in like this",
    otherWaysText: "Send the link or the file to the community manager, or paste the code on their device.",
    share: "Share",
    shareTitle: "My form for Kiemkracht",
    copyLink: "Copy the link",
    saveFile: "Save as a file",
    fileName: "form-kiemkracht.txt",
    copyCode: "Copy the code",
    asText: "Show the code as text",
    codeLabel: "The code",
    copied: "Copied.",
    notCopied: "Copying does not work here. Open the code as text below and copy it yourself.",
    saved: "Saved in your downloads.",
    done: "Once your form has been read in, you are done. You can close this page.",
    change: "Change my answers",
    changeHint:
      "Do you want to change an answer after all? Then hand in the new code. It takes the place of this one, as long as nothing has been counted.",
  },

  trouble: {
    noInvitation: {
      title: "This needs an invitation",
      text: "Scan the QR code on the screen in the room, or open the whole link that you were given.",
    },
    cannotSeal: {
      title: "This browser cannot seal your form",
      text: "Nothing was sent. Open the link in another or a newer browser, or ask for a card on paper.",
    },
  },
};
