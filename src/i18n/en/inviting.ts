import { type Messages } from "../messages.ts";

export const inviting: Messages["collecting"]["inviting"] = {
  road: {
    title: "On everyone's own phone",
    text: "Everyone opens the invitation, scores and hands in a sealed code. Without an account, without a name, without internet too.",
    open: "Show the invitation",
  },
  title: "Take part on your phone",
  lead: "Scan this code with the camera of your phone. Your name is not asked.",
  qr: "QR code of the invitation to score",
  linkTitle: "The invitation as a link",
  linkText:
    "For who takes part from elsewhere or cannot scan. Feel free to send it beforehand, by mail or in a chat.",
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
