import { Route, Switch } from "wouter";

import { type Community } from "#domain/community.ts";
import { places } from "#ui/places.ts";

import { LibraryPage } from "./library-page.tsx";
import { WorkFormPage } from "./work-form-page.tsx";

/** The library of work forms, and each form at an address of its own. */
export function LibraryPages({ community }: { readonly community: Community }) {
  return (
    <Switch>
      <Route path={places.library.address}>
        <LibraryPage community={community} />
      </Route>
      <Route path={places.libraryFor.address}>
        {({ factorId }) => <LibraryPage key={factorId} community={community} factorId={factorId} />}
      </Route>
      <Route path={places.workForm.address}>
        {({ formId }) => <WorkFormPage key={formId} community={community} formId={formId} />}
      </Route>
    </Switch>
  );
}
