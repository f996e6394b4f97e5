import { type Messages } from "../messages.ts";

export const inviting: Messages["collecting"]["inviting"] = {
  road: {
    title: "On everyone’s own phone",
    text: "Everyone opens the invitation, scores and hands in a sealed code. No account, no name, and it works without internet.",
    open: "Show the invitation",
  },
  title: "Take part on your phone",
  lead: "Scan this code with the camera of your phone. You are not asked for your name.",
  qr: "QR code of the invitation to score",
  linkTitle: "The invitation as a link",
  linkText:
    "For people who join from elsewhere or cannot scan. Feel free to send it beforehand, by mail or in a chat.",
  linkLabel: "Link",
  share: "Share the link",
  shareTitle: "Score with us in Kiemkracht",
  copy: "Copy the link",
  copied: "Copied.",
  notCopied: "Copying does not work here. Select the link and copy it yourself.",
  howBack: "Whoever is done shows a QR code or sends a link. You read it in on this device.",
  read: "Read in forms",
  end: "Back to the round",
};
