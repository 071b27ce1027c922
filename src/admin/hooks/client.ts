import Medusa from "@medusajs/js-sdk"

/** The one client of our pages; signed in by the dashboard's own session. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: { type: "session" },
})
