import { about } from "./en/about.ts";
import { actions } from "./en/actions.ts";
import { agenda } from "./en/agenda.ts";
import { app } from "./en/app.ts";
import { attention } from "./en/attention.ts";
import { ceremony } from "./en/ceremony.ts";
import { charts } from "./en/charts.ts";
import { collecting } from "./en/collecting.ts";
import { communities } from "./en/communities.ts";
import { dashboard } from "./en/dashboard.ts";
import { documents } from "./en/documents.ts";
import { erase } from "./en/erase.ts";
import { errors } from "./en/errors.ts";
import { importing } from "./en/importing.ts";
import { library } from "./en/library.ts";
import { method } from "./en/method.ts";
import { myData } from "./en/my-data.ts";
import { overview } from "./en/overview.ts";
import { profile } from "./en/profile.ts";
import { scored } from "./en/scored.ts";
import { scoring } from "./en/scoring.ts";
import { takeHome } from "./en/take-home.ts";
import { terms } from "./en/terms.ts";
import { vocabulary } from "./en/vocabulary.ts";
import { type Messages } from "./messages.ts";

export const en: Messages = {
  about,
  actions,
  agenda,
  app,
  attention,
  ceremony,
  charts,
  collecting,
  communities,
  dashboard,
  documents,
  erase,
  errors,
  importing,
  library,
  method,
  myData,
  overview,
  profile,
  scored,
  scoring,
  takeHome,
  terms,
  vocabulary,
};
