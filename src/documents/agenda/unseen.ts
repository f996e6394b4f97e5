/** Signs in what a user typed that would turn the text around, or are no text at all. */
export const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
