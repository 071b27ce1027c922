import type { B2bOptions } from "../../../options"

/** Of every answer below the portal's path. */
export const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}

/** Nothing but this server's own files and answers, and the merchant's pictures. */
export function contentSecurityPolicy(
  { image_sources, logo_url }: B2bOptions["portal"],
  nonce: string
): string {
  const logo = logo_url?.startsWith("http") ? [new URL(logo_url).origin] : []
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", ...new Set([...logo, ...image_sources])],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ")
}
