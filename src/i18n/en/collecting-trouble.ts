import { type Messages } from "#i18n/messages.ts";

import { codeTrouble } from "./code-trouble.ts";

export const collectingTrouble: Messages["collecting"]["trouble"] = {
  ...codeTrouble,
  PoolUnsupported: {
    title: "This browser cannot collect forms",
    text: "Forms wait sealed in files of the browser, and there are none here. Update the browser, or use an ordinary window instead of a private one. You can also agree on one score per factor together.",
  },
  PoolLost: {
    title: "The forms of this round are not on this device",
    text: "The round was opened on another device, or the browser cleared the files away. Without the key nobody can open the forms any more. If they are nowhere else, begin a new round.",
  },
  RevealBegun: {
    title: "This round takes no more forms",
    text: "The counting has begun. This form does not count. Whoever comes later can join the talk, and score next time.",
  },
  PoolFull: {
    title: "There is no room for another form",
    text: "More than a thousand forms are in, and a round has room for no more. They are kept, and all of them count. A form that comes now does not count. The community manager can count the answers. Whoever could not hand in can join the talk, and score next time.",
  },
};
