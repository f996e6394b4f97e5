/** The languages the content is written in: those of `i18n`, which this folder does not know. */
export type ContentLanguage = "nl" | "en";
