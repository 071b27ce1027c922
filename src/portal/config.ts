import type { PortalConfig } from "../api/middlewares/portal/types"

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
