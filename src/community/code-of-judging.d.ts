interface ImportMetaEnv {
  /** Changes with every change of the code that decides what is a flag; filled in by the build. */
  readonly CODE_OF_JUDGING: string;
}
