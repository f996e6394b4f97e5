/** The number of a month by its Dutch or English name, short or long; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const at = MONTHS.findIndex((month) => month.test(name.toLowerCase()));
  return at === -1 ? undefined : at + 1;
}

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/,
  /^feb(?:r|ruari|ruary)?$/,
  /^(?:mrt|maa|maart|mar|march)$/,
  /^apr(?:il)?$/,
  /^(?:mei|may)$/,
  /^june?$|^juni$/,
  /^july?$|^juli$/,
  /^aug(?:ustus|ust)?$/,
  /^sept?(?:ember)?$/,
  /^(?:okt|oct)(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];
