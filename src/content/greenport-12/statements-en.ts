import { type FactorId, type FactorStatement } from "#domain/rounds/instrument.ts";

/** What is asked about each factor, in English: all that the score form needs. */
export const statementsEn: Readonly<Record<FactorId, FactorStatement>> = {
  commitment: {
    name: "Being driven and personally committed",
    shortLabel: "Drive and commitment",
    statement: "We all believe in our shared goal and personally want to help reach it.",
  },
  "qualities-and-roles": {
    name: "(The sum of) people's qualities and roles",
    shortLabel: "Qualities and roles",
    statement: "Together we have a mix of qualities and roles that covers everything we need.",
  },
  "community-building": {
    name: "Continuous attention to community building",
    shortLabel: "Community building",
    statement: "We work actively on our relations, so that everyone feels seen and heard and trust can grow.",
  },
  "competitive-sensitivity": {
    name: "Handling competitive sensitivity",
    shortLabel: "Competition",
    statement:
      "We handle competitive sensitivity cleverly, so that we can work together and learn from each other as well as possible.",
  },
  "shared-vision": {
    name: "Building a shared vision of the future",
    shortLabel: "Shared vision",
    statement:
      "We share a picture of the future that gives us direction and that everyone wants to contribute to.",
  },
  "together-awareness": {
    name: 'Awareness that "we have to do this together"',
    shortLabel: "Doing this together",
    statement:
      "We are convinced that we need each other, pool our strength for the longer term and put the joint interest above our own.",
  },
  "interim-results": {
    name: "Sharing interim and measurable results",
    shortLabel: "Sharing results",
    statement:
      "We regularly share successes and learning points, because we believe that it keeps people involved and makes the community more valuable.",
  },
  reputation: {
    name: "Working on a good reputation",
    shortLabel: "Reputation",
    statement:
      "We actively work on our reputation and tell about our results, because people may know what we are proud of.",
  },
  "long-term-support": {
    name: "(Securing) long-term (financial) support",
    shortLabel: "Long-term support",
    statement:
      "We can count on lasting support for a longer time, with money and/or with equipment, expertise and staff.",
  },
  "idea-to-application": {
    name: "Attention to the gap that arises between developing ideas and applying results",
    shortLabel: "Idea to application",
    statement:
      "We pay explicit attention to the continuous line from development to application, because without it our outcomes will not stick.",
  },
  "home-organisation": {
    name: "Bringing one's own organisation along in the shared story",
    shortLabel: "Home organisation",
    statement:
      "We keep everyone’s home base in mind and, as ambassadors, bring our own organisations along in goal, way of working and results, so that they are more likely to apply the outcomes.",
  },
  "system-innovation": {
    name: "System innovation: looking wider",
    shortLabel: "Looking wider",
    statement:
      "We also work with other than the usual parties, so that we are more than an experiment, something happens with the results and the system innovation or transition really comes about.",
  },
};
