/** One sheet of a file; a CSV file has one without a name. */
export interface Sheet<Content> {
  readonly name: string;
  /** Not shown by the spreadsheet program. */
  readonly isHidden: boolean;
  readonly content: Content;
}
