/** What the server tells the page before anybody signs in. */
export type PortalConfig = {
  publishable_key: string | null
  name: string
  logo_url: string | null
  /** `#rrggbb`, of buttons and marks. */
  color: string | null
  /** The merchant's own words, by key: `{ "signIn.welcome": "Good morning" }`. */
  texts: Record<string, string>
}

/** Where the portal stands, without a slash at its end: `/portal`. */
export function basePath(): string {
  return new URL(document.baseURI).pathname.replace(/\/$/, "")
}

/** @throws Error when the server does not answer */
export async function loadConfig(): Promise<PortalConfig> {
  const response = await fetch(new URL("config.json", document.baseURI))
  if (!response.ok) {
    throw new Error(`config.json: ${String(response.status)}`)
  }
  // The server's own document; its HTTP test checks the shape.
  return (await response.json()) as PortalConfig
}
