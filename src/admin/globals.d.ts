/** Set by the dashboard's build: where the Medusa server answers. */
declare const __BACKEND_URL__: string | undefined
