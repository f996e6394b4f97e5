import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const readingCodes: Messages["collecting"]["readingCodes"] = {
  title: "Read in forms",
  lead: "Forms stay sealed. All you see is how many are in.",
  paste: {
    title: "Paste",
    label: "Link or code",
    hint: "Paste as many at once as you like, a whole chat for instance.",
    read: "Read in",
  },
  camera: {
    title: "Camera",
    lead: "Hold the phone with the QR code before the camera of this device. The picture is kept nowhere.",
    start: "Start the camera",
    starting: "The camera is being started.",
    stop: "Stop the camera",
    picture: "What the camera sees",
    looking: "Looking for a code. Hold it still, and as large in the picture as you can.",
    trouble: {
      NoCamera: {
        title: "There is no camera here",
        text: "Connect one, or let participants send a link, a file or a photo of their code.",
      },
      CameraRefused: {
        title: "The browser may not use the camera",
        text: "Allow it in the browser’s settings for this site, or read the forms in by pasting or with a file.",
      },
      NoReader: {
        title: "This browser cannot read QR codes here",
        text: "The browser or the website does not allow it. Pasting a link or a code, a text file and opening a link do work.",
      },
    },
  },
  file: {
    title: "File or photo",
    label: "File, photo or screenshot",
    hint: "The text file that somebody saved on the phone, or a picture of the QR code.",
    noCode: {
      title: "No QR code can be read in this picture",
      text: "Nothing was saved. Take a sharper photo with the whole code on it, or paste the link.",
    },
  },
  busy: (done, all) => `${done} of ${all} read`,
  stop: "Stop reading",
  outcome: {
    title: "This was read in",
    titleNone: "Nothing was read in",
    added: (count) => plural(count, "1 new form", `${count} new forms`),
    replaced: (count) =>
      plural(
        count,
        "1 form took the place of an earlier one of the same person",
        `${count} forms took the place of an earlier one of the same person`,
      ),
    same: (count) =>
      plural(
        count,
        "1 form was there already, and counts once",
        `${count} forms were there already, and count once`,
      ),
    older: (count) =>
      plural(
        count,
        "1 form is older than what the same person handed in later; the later one stays",
        `${count} forms are older than what the same person handed in later; the later ones stay`,
      ),
    refused: (count) => plural(count, "1 code not read in", `${count} codes not read in`),
    refusedAt: (place, why) => `Code ${place}: ${why}`,
    more: (count) => plural(count, "And 1 other.", `And ${count} others.`),
    stopped: (left) => plural(left, "1 code was not read.", `${left} codes were not read.`),
  },
  nothing: "Paste a link or code first.",
  tooLarge: {
    title: "This file is too large to be a form",
    text: "Nothing was saved. Choose the text file from the phone, or a smaller photo.",
  },
  countIn: (count) => plural(count, "1 form in", `${count} forms in`),
  end: "Back to the round",

  opened: {
    title: "Read in a form",
    busy: "The form is being read in.",
    good: {
      added: "The form is in",
      replaced: "The form was replaced",
      same: "This form was in already",
      older: "There is a later form already",
    },
    goodText: {
      added: "It waits sealed until you count.",
      replaced: "The same person handed in again. The new form counts.",
      same: "It counts once.",
      older: "The same person handed in again after this one. That form stays.",
    },
    toRound: "To the round",
    noRound: {
      title: "No round is open on this device",
      text: "This is a filled-in form. Send the link to the community manager; it comes in on their device.",
    },
    toStart: "To the start",
  },
};
