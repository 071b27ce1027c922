import { openShop, PEOPLE, type Shop } from "../world"
import type { PortalConfig } from "../../src/api/middlewares/portal/types"
import { ask } from "./portal-requests"

describe("the portal's config.json and its options", () => {
  let shop: Shop

  beforeAll(async () => {
    shop = await openShop("portal_config", { env: { PORT: "9123" } })
  })

  afterAll(() => shop.close())

  async function config(path = "/portal"): Promise<PortalConfig> {
    const answer = await ask(shop, `${path}/config.json`)
    expect(answer.status).toBe(200)
    expect(answer.headers["cache-control"]).toBe("no-cache")
    // The test checks the values.
    return JSON.parse(String(answer.body)) as PortalConfig
  }

  async function keyAfter(seconds: number): Promise<string | null> {
    const instant = new Date(Date.UTC(2030, 0, 1, 0, 0, seconds))
    shop.server.clock.freeze(instant)
    return (await config()).publishable_key
  }

  it("says six things of a shop that configured nothing", async () => {
    expect(await config()).toEqual({
      publishable_key: shop.demo.publishable_key,
      name: "Trade portal",
      logo_url: null,
      color: null,
      texts: {},
      card_checkout_url: null,
    })
  })

  it("is where invitations lead to, at this server's own port", async () => {
    expect(await invitationLink("first@new.test")).toMatch(
      /^http:\/\/localhost:9123\/portal\/invitation\?token=[\w-]+$/
    )
  })

  it("names the oldest valid key of an active office, ten seconds after a change at most", async () => {
    const { database } = shop
    await database.sql(
      `INSERT INTO api_key (id, token, salt, redacted, title, type, created_by, created_at)
       SELECT 'apk_' || name, 'pk_' || name, '', '', name, type, 'test', day::date
       FROM (VALUES ('unlinked', 'publishable', '2001-01-01'),
                    ('secret', 'secret', '2001-01-02'),
                    ('older', 'publishable', '2001-01-03')) AS k (name, type, day)`
    )
    await database.sql(
      `INSERT INTO publishable_api_key_sales_channel (id, publishable_key_id, sales_channel_id)
       SELECT DISTINCT ON (k.id) 'pksc_' || k.id, k.id, o.sales_channel_id
       FROM b2b_sales_office o, api_key k
       WHERE k.id IN ('apk_older', 'apk_secret')`
    )

    expect(await keyAfter(0)).toBe("pk_older")
    await database.sql(
      `UPDATE api_key SET revoked_at = '2001-02-01' WHERE id = 'apk_older'`
    )
    expect(await keyAfter(9)).toBe("pk_older")
    expect(await keyAfter(10)).toBe(shop.demo.publishable_key)
    await database.sql(`UPDATE b2b_sales_office SET status = 'closed'`)
    expect(await keyAfter(20)).toBeNull()
    await database.sql(`UPDATE b2b_sales_office SET status = 'active'`)
    shop.server.clock.release()
  })

  /** The link that an admin of a company may copy. */
  async function invitationLink(email: string): Promise<string> {
    const john = await shop.as(PEOPLE.admin)
    const made = await john.post<{ invitation: { id: string } }>(
      "/store/b2b/invitations",
      { email, role_ids: ["role_buyer"] }
    )
    const link = await john.post<{ url: string }>(
      `/store/b2b/invitations/${made.body.invitation.id}/link`
    )
    return link.body.url
  }

  it("moves with its path: base, files and the invitations' page", async () => {
    const path = "/trade/Desk"
    await shop.server.restart({
      b2b: {
        card_checkout_url: "https://shop.example.com/checkout?cart={cart_id}",
        portal: {
          path,
          publishable_key: "pk_mine",
          name: "Reid",
          logo_url: "/static/logo.svg",
          color: "#1F4e79",
          texts: { "signIn.welcome": "Good morning" },
        },
      },
      env: { MEDUSA_BACKEND_URL: "https://trade.example.com/" },
    })

    const page = await ask(shop, `${path}/orders`)
    expect(String(page.body)).toContain(`<base href="${path}/" />`)
    expect(page.headers["content-security-policy"]).toContain(
      "img-src 'self' data:;"
    )
    expect(await config(path)).toEqual({
      publishable_key: "pk_mine",
      name: "Reid",
      logo_url: "/static/logo.svg",
      color: "#1F4e79",
      texts: { "signIn.welcome": "Good morning" },
      card_checkout_url: "https://shop.example.com/checkout?cart={cart_id}",
    })
    expect((await ask(shop, "/portal")).status).toBe(404)
    expect(await invitationLink("moved@new.test")).toMatch(
      /^https:\/\/trade\.example\.com\/trade\/Desk\/invitation\?token=[\w-]+$/
    )
  })

  it("is gone when it is switched off", async () => {
    await shop.server.restart({
      b2b: { portal: { enabled: false } },
    })

    for (const path of ["", "/", "/config.json", "/assets/index.js"]) {
      const answer = await ask(shop, `/portal${path}`)
      expect(answer.status).toBe(404)
      expect(answer.headers).not.toHaveProperty("permissions-policy")
    }
    expect(await invitationLink("off@new.test")).toMatch(
      /^http:\/\/localhost:8000\/invitation\?token=/
    )
  })
})
