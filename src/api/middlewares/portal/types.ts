/** What `config.json` below the portal's path says; nothing in it is secret. */
export type PortalConfig = {
  publishable_key: string | null
  name: string
  logo_url: string | null
  /** `#rrggbb` */
  color: string | null
  /** Where the shop takes cards, with `{cart_id}`; null: nowhere. */
  card_checkout_url: string | null
  /** Texts that replace those of the portal, by key. */
  texts: Record<string, string>
}
