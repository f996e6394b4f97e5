import { plainWords } from "./plain-words.ts";

/** A header longer than this is a question, and a word in it says little. */
const MOST_WORDS = 8;

// The exact words that survey tools and people put above such columns, as bare words.
const SURELY_PERSONAL =
  /\b(?:e ?mail\w*|mailadres|ip ?(?:adres|address|addr)|ipaddr|telefoon\w*|phone|mobiel\w*|voornaam|achternaam|voorletters|firstname|lastname|first name|last name|full name|surname|gebruikersnaam|username|user ?id|token|toegangscode|geboortedatum|birth\w*|studentnummer|personeelsnummer|employee \w+|respondent\w*|respons\w* id|responseid|antwoord id|collector\w* id|refurl|seed|network id|submission id|uuid)\b|^ip$/;
const PERSONAL = /\b(?:naam|name|namen|names|deelnemer|participant|id|sub|subject|nr|nummer|number)\b/;

/**
 * What a form does to its own answers: submitted, recorded, completed, started. Beside a day that is a moment of filling
 * in, in Typeform, Jotform, Qualtrics, LimeSurvey, Google, Microsoft, SurveyMonkey, Kobo and their kind.
 */
const FILLED_IN =
  /\b(?:submi\w*|complet\w*|record\w*|created?|creation|modif\w*|updated?|filled|start\w*|end|ended|enddate|finish\w*|entry|entered|respons?e?s?|responded|received|ingevuld|invul\w*|ingediend|indien\w*|inzend\w*|ingezonden|verzonden|verzend\w*|verstuurd|voltooi\w*|afgerond|afrond\w*|aangemaakt|aanmaak\w*|gewijzigd|wijziging|bijgewerkt|gestart|begin\w*|begonnen|eind\w*|opgeslagen|ontvangen|ontvangst|deelname|reactie\w*|beantwoord\w*|geantwoord|tijdstempel|tijdstip|timestamp|time stamp|datestamp|last action|laatste actie|today|geregistreerd|registrati\w*|registered|logged|formulier|vragenlijst|enquete|survey|form)\b/;
/** Whatever else it says, it speaks of the meeting itself. */
const MEETING_WORDS = ["bijeenkomst", "meeting", "sessie", "session", "ronde", "round", "meting"];
const OF_MEETING = new RegExp(
  String.raw`\b(?:${MEETING_WORDS.join("|")}|overleg|workshop|gehouden|held)\w*\b`,
);
const DATE = /\b(?:\w*datum|date|dag|day|gehouden op|held on)\b/;

const MEETINGS = [...MEETING_WORDS, "meetmoment", "measurement", "wave", "workshop", "overleg"];
const GROUPS =
  "groep groepen group groups team teams bedrijf bedrijven company organisatie organisaties organisation organization afdeling department locatie location vestiging community cohort regio region werkgever employer instelling partner comp grp org dept".split(
    " ",
  );
const GROUP_CODE = /^(?:comp|company|group|grp|groep|team|org|dept) ?(?:id|nr|no|code)$/;
/** Words that may stand around the name of a group without changing what the column holds. */
const AROUND = new Set(
  "naam name van de het een je jouw uw jullie mijn your my our the of a an which what welk welke is are bij in aan at for to waar where hoort horen zit werk werkt werken ben bent work works you do doe belong s id nr no code nummer number comp".split(
    " ",
  ),
);

export type HeaderMeaning = "surelyPersonal" | "personal" | "timestamp" | "date" | "group";

/** What the words above a column say about it; undefined when they say nothing we know. */
export function meaningOfHeader(header: string): HeaderMeaning | undefined {
  const words = plainWords(header.replace(/([a-z])([A-Z])/g, "$1 $2"));
  if (words === "" || words.split(" ").length > MOST_WORDS) return undefined;
  if (SURELY_PERSONAL.test(words) || SURELY_PERSONAL.test(plainWords(header))) return "surelyPersonal";
  return saysDay(words) ?? saysWho(words);
}

function saysDay(words: string): "timestamp" | "date" | undefined {
  const isDate = DATE.test(words);
  if (FILLED_IN.test(words) && !(isDate && OF_MEETING.test(words))) return "timestamp";
  return isDate ? "date" : undefined;
}

function saysWho(words: string): "group" | "personal" | undefined {
  if (isOnly(words, [...GROUPS, ...MEETINGS]) || GROUP_CODE.test(words)) return "group";
  return PERSONAL.test(words) ? "personal" : undefined;
}

/** Whether a group is a meeting by its own word: "Sessie", "Ronde". A team or an organisation is people (R3). */
export function namesMeetings(header: string): boolean {
  return isOnly(plainWords(header), MEETINGS);
}

/** Whether what is written above a column asks for a remark: then it never groups and never scores. */
export function asksForRemark(header: string): boolean {
  return /\b(?:toelicht\w*|licht toe|opmerking\w*|uitleg|leg uit|waarom|comments?|remarks?|explain|explanation|why|reden|reason|motivatie|feedback|suggesti\w*|aanvulling\w*|voorbeeld\w*|examples?)\b/.test(
    plainWords(header),
  );
}

// "Van welke organisatie ben je?" names one; "Toelichting eigen organisatie" speaks about one.
function isOnly(words: string, names: readonly string[]): boolean {
  const rest = words.split(" ").filter((word) => !AROUND.has(word) && !/^\d{1,3}$/.test(word));
  const named = rest.length === 0 ? words.split(" ") : rest;
  return named.some((word) => names.includes(word)) && named.every((word) => names.includes(word));
}
