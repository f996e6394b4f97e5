import { plainWords } from "./plain-words.ts";

/** A header longer than this is a question, and a word in it says little. */
const MOST_WORDS = 6;

// The exact words that survey tools and people put above such columns, as bare words.
const SURELY_PERSONAL =
  /\b(?:e ?mail\w*|mailadres|ip ?(?:adres|address|addr)|ipaddr|telefoon\w*|phone|mobiel\w*|voornaam|achternaam|voorletters|firstname|lastname|first name|last name|full name|surname|gebruikersnaam|username|user ?id|token|toegangscode|geboortedatum|birth\w*|studentnummer|personeelsnummer|employee \w+|respondent\w*|respons\w* id|responseid|antwoord id|collector\w* id|refurl|seed)\b|^ip$/;
const PERSONAL = /\b(?:naam|name|namen|names|deelnemer|participant|id|sub|subject|nr|nummer|number)\b/;
const TIMESTAMP =
  /\b(?:tijdstempel|timestamp|datestamp|submitdate|startdate|begintijd|starttijd|eindtijd|start time|end time|completion time|last modified time|tijd van|date submitted|date last action|date started|datum verzonden|datum van verzending|datum laatste actie|datum gestart|ingevuld op|gestart op)\b/;
const DATE = /\b(?:datum|date|dag|day|gehouden op|held on)\b/;
const GROUP =
  /\b(?:groep|group|team|bedrijf|bedrijven|company|organisatie|organisation|organization|afdeling|department|locatie|location|vestiging|community|cohort|sessie|session|bijeenkomst|meeting|ronde|round|meting|measurement|wave|regio|region)\b|^(?:comp|company|group|grp|groep|team|org|dept) ?(?:id|nr|no|code)$/;

/** What the words above a column say about it; undefined when they say nothing we know. */
export function meaningOfHeader(
  header: string,
): "surelyPersonal" | "personal" | "timestamp" | "date" | "group" | undefined {
  const words = plainWords(header);
  if (words === "" || words.split(" ").length > MOST_WORDS) return undefined;
  if (SURELY_PERSONAL.test(words)) return "surelyPersonal";
  if (TIMESTAMP.test(words)) return "timestamp";
  if (DATE.test(words)) return "date";
  if (GROUP.test(words)) return "group";
  return PERSONAL.test(words) ? "personal" : undefined;
}
