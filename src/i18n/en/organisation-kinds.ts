import { type Messages } from "../messages.ts";

export const organisationKinds: Messages["terms"]["organisationKinds"] = {
  company: "Company",
  government: "Government",
  school: "Education",
  research: "Research",
  other: "Other",
};
