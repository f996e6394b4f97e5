import * as z from "zod/mini";

// Zod's compiled checks use `new Function`, which the content security policy forbids (B6). Without
// this line every first parse would raise a policy violation before falling back.
z.config({ jitless: true });

export { z };
