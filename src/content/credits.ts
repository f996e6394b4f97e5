import { type WorkFormSource } from "#domain/agenda/work-form.ts";

type Credits = Readonly<Record<WorkFormSource, string>>;

/** Where the idea of a work form or tip comes from, in Dutch. */
export const creditsNl: Credits = {
  factors:
    "‘12 succesfactoren’, Duurzame learning communities: oogsten in de Greenport, De Haagse Hogeschool en Inholland (2019-2021)",
  wmo: "‘Leren Transformeren’, Wmo-werkplaatsen en Movisie",
  "gehre-goubin": "G. Gehre en J. Goubin, ‘Partners in vernieuwing’, hefboom 5, Socius",
  boonstra: "J. Boonstra, ‘Innoveren en leren. Praktische inzichten en voorbeelden’",
  aldenzee: "P. Aldenzee, tips voor innoveren tussen organisaties, Novum, 27 september 2019",
};

/** The same in English; titles stay in the language of the book. */
export const creditsEn: Credits = {
  factors:
    "‘12 succesfactoren’, Duurzame learning communities: oogsten in de Greenport, De Haagse Hogeschool and Inholland (2019-2021)",
  wmo: "‘Leren Transformeren’, Wmo-werkplaatsen and Movisie",
  "gehre-goubin": "G. Gehre and J. Goubin, ‘Partners in vernieuwing’, lever 5, Socius",
  boonstra: "J. Boonstra, ‘Innoveren en leren. Praktische inzichten en voorbeelden’ (in Dutch)",
  aldenzee: "P. Aldenzee, tips for innovation between organisations, Novum, 27 September 2019 (in Dutch)",
};
