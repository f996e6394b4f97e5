import { about } from "./nl/about.ts";
import { actions } from "./nl/actions.ts";
import { agenda } from "./nl/agenda.ts";
import { app } from "./nl/app.ts";
import { attention } from "./nl/attention.ts";
import { ceremony } from "./nl/ceremony.ts";
import { charts } from "./nl/charts.ts";
import { collecting } from "./nl/collecting.ts";
import { communities } from "./nl/communities.ts";
import { dashboard } from "./nl/dashboard.ts";
import { documents } from "./nl/documents.ts";
import { erase } from "./nl/erase.ts";
import { errors } from "./nl/errors.ts";
import { importing } from "./nl/importing.ts";
import { library } from "./nl/library.ts";
import { method } from "./nl/method.ts";
import { myData } from "./nl/my-data.ts";
import { overview } from "./nl/overview.ts";
import { profile } from "./nl/profile.ts";
import { scored } from "./nl/scored.ts";
import { scoring } from "./nl/scoring.ts";
import { takeHome } from "./nl/take-home.ts";
import { terms } from "./nl/terms.ts";
import { vocabulary } from "./nl/vocabulary.ts";

export const nl = {
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
