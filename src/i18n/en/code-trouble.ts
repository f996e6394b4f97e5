import { type codeTrouble as codeTroubleNl } from "#i18n/nl/code-trouble.ts";

export const codeTrouble: typeof codeTroubleNl = {
  ForeignCode: {
    title: "This is not a code from Kiemkracht",
    text: "Nothing was saved. Take the code from the other person’s screen, or paste the whole link.",
  },
  OtherKindOfCode: {
    title: "This code is for something else",
    text: "Nothing was saved. Open an invitation to take part; read in a form on the community manager’s device.",
  },
  CodeTooLong: {
    title: "This text is too long",
    text: "Nothing was saved. Paste only the links or codes themselves.",
  },
  HalfCode: {
    title: "The end of this code is missing",
    text: "Nothing was saved. Mail programs sometimes break a long link. Copy all of the link once more, or scan the code again.",
  },
  DamagedCode: {
    title: "This code is damaged",
    text: "Nothing was saved. Scan the code again, or ask for the link once more.",
  },
  NewerCode: {
    title: "This code is from a newer version",
    text: "Nothing was saved. Open Kiemkracht while you are online, and the new version comes by itself. Then read the code in again.",
  },
  OtherRound: {
    title: "This form belongs to another round",
    text: "Nothing was saved. Whoever filled it in can open the invitation of this round and score again.",
  },
  OtherQuestions: {
    title: "This form is about other questions",
    text: "Nothing was saved. Whoever filled it in can open the present invitation and score again.",
  },
  RemarkTooLong: {
    title: "A remark is too long",
    text: "Shorten the remark, and then hand in.",
  },
  RemarksTooLong: {
    title: "The remarks together are too long",
    text: "Shorten a few remarks, and then hand in.",
  },
  NotAsked: {
    title: "This is not asked in this round",
    text: "Open the invitation again and fill in what it asks.",
  },
};
