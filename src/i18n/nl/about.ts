/** The page that says what the app is, whose factors it uses and what it does with data. */
export const about = {
  title: "Over Kiemkracht",
  intro:
    "Met Kiemkracht houdt een learning community bij hoe het met de succesfactoren gaat. Je scoort na een bijeenkomst, ziet wat er veranderd is en zet op de agenda wat aandacht vraagt.",
  name: "Kiemkracht is de kracht waarmee een zaadje gaat groeien. Die kracht zit in de mensen; deze app helpt alleen om te zien waar water nodig is.",

  factors: {
    title: "Van wie zijn de factoren?",
    paragraphs: [
      "De twaalf succesfactoren komen uit het project ‘Duurzame learning communities: oogsten in de Greenport’ van De Haagse Hogeschool en Inholland (2019-2021). De namen zijn precies zoals in dat project. De stellingen, de uitleg en de tips hebben we in onze eigen woorden opgeschreven.",
      "Het project keek naar communities in de tuinbouw. De factoren gelden breder: je kunt ze ook in een andere sector gebruiken.",
    ],
    sources:
      "De werkvormen komen uit verschillende bronnen. Bij elke werkvorm staat waar het idee vandaan komt. Dit zijn ze:",
  },

  limits: {
    title: "Wat een score wel en niet zegt",
    paragraphs: [
      "Een score is een kaart, en een kaart is nooit het landschap. Wel is die goed genoeg om een gesprek te beginnen. De waarde zit in dat gesprek.",
      "Met weinig antwoorden speelt toeval een grote rol. Daarom zegt de app alleen dat iets daalt of stijgt als het verschil groter is dan toeval meestal geeft. Is het te vroeg om iets te zeggen, dan staat dat er ook. Een enkele keer klopt het toch niet: jij kent de groep, en jij beslist.",
      "Er is geen totaalscore en geen ranglijst. Kiemkracht vergelijkt geen mensen, partners of communities.",
    ],
  },

  data: {
    title: "Wat doet de app met je gegevens?",
    paragraphs: [
      "Alles wat je invult, blijft in deze browser op dit apparaat. Je hebt geen account nodig en de app stuurt je gegevens nergens heen. Er zijn geen cookies en niemand meet wat je doet.",
      "Scoort iedereen apart, dan telt de app de formulieren en bewaart alleen hoe vaak elk antwoord gegeven is. Bij te weinig formulieren bewaart de app alleen hoeveel het er waren. Zo blijft vertrouwelijk wat iemand invult.",
      "Wie dit apparaat mag gebruiken, kan de gegevens ook openen. En wis je de gegevens van je browser, dan zijn ze weg. Bewaar daarom af en toe een kopie: dat is één bestand, en het is van jou.",
    ],
  },

  software: {
    title: "Waar is de app van gemaakt?",
    paragraphs: [
      "Kiemkracht gebruikt vrije software en lettertypen van anderen, met dank aan de makers. Elk onderdeel heeft een eigen licentie.",
    ],
    licencesLink: "Bekijk de licenties",
    licencesFailed: "De lijst kon niet laden. Probeer het opnieuw als je internet hebt.",
    licenceOf: (name: string, version: string) => `${name} ${version}`,
  },
};
