import { gunzipSync, brotliDecompressSync } from "node:zlib"
import { openShop, type Shop } from "../world"
import { ask, type Raw } from "./portal-requests"

function directives(answer: Raw): Record<string, string> {
  const policy = String(answer.headers["content-security-policy"])
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ")
      return [name, sources.join(" ")]
    })
  )
}

function nonceIn(answer: Raw): string | undefined {
  return /name="csp-nonce" content="([^"]+)"/.exec(String(answer.body))?.[1]
}

const IMMUTABLE = "public,max-age=31536000,immutable"

describe("the portal's path", () => {
  let shop: Shop
  let script: string

  beforeAll(async () => {
    shop = await openShop("portal", {
      b2b: {
        portal: {
          name: 'Reid & "Sons" <Ltd>',
          logo_url: "https://logos.example.com/reid.svg",
          color: "#1F4e79",
          texts: { "signIn.welcome": "Good morning" },
          image_sources: ["https://images.example.com"],
        },
      },
    })
    const page = await ask(shop, "/portal")
    script = `/portal/${/src="\.\/(assets\/[^"]+\.js)"/.exec(String(page.body))?.[1] ?? ""}`
  })

  afterAll(() => shop.close())

  it.each(["/portal", "/portal/", "/portal/orders/order_1?tab=lines"])(
    "answers the page at %s, with the base of all its addresses",
    async (path) => {
      const answer = await ask(shop, path)

      expect(answer.status).toBe(200)
      expect(answer.headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "permissions-policy": expect.stringContaining("geolocation=()"),
      })
      expect(answer.headers).not.toHaveProperty("set-cookie")
      const html = String(answer.body)
      expect(html).toContain('<base href="/portal/" />')
      expect(html).toContain(
        "<title>Reid &amp; &quot;Sons&quot; &lt;Ltd&gt;</title>"
      )
      expect(html).not.toContain("__PORTAL_")
    }
  )

  it("allows this server's own files only, and the merchant's pictures", async () => {
    const answer = await ask(shop, "/portal")

    expect(directives(answer)).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": `'self' 'nonce-${nonceIn(answer) ?? "none"}'`,
      "img-src":
        "'self' data: https://logos.example.com https://images.example.com",
      "connect-src": "'self'",
      "font-src": "'self'",
      "manifest-src": "'self'",
      "base-uri": "'self'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    })
  })

  it("gives every answer a nonce of its own", async () => {
    const first = await ask(shop, "/portal")
    const again = await ask(shop, "/portal", {
      "if-none-match": String(first.headers.etag),
    })

    expect(nonceIn(first)).toMatch(/^[\w+/]{22}==$/)
    expect(again.status).toBe(200)
    expect(nonceIn(again)).not.toBe(nonceIn(first))
    expect(directives(again)["style-src"]).toContain(nonceIn(again))
  })

  it.each([
    ["br", "gzip, deflate, br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip", "br;q=0, gzip;q=0.5", gunzipSync],
    [undefined, "identity", (body: Buffer) => body],
    [undefined, "gzip;q=0, br;q=0", (body: Buffer) => body],
  ])(
    "sends an asset for ever, as %s to whoever accepts %s",
    async (encoding, accepted, unpack) => {
      const answer = await ask(shop, script, { "accept-encoding": accepted })

      expect(answer.status).toBe(200)
      expect(answer.headers["content-encoding"]).toBe(encoding)
      expect(answer.headers).toMatchObject({
        "content-type": "text/javascript",
        "cache-control": IMMUTABLE,
        vary: "Accept-Encoding",
        "x-content-type-options": "nosniff",
        "content-length": String(answer.body.length),
      })
      expect(String(unpack(answer.body))).toContain("createElement")
      expect(answer.headers).not.toHaveProperty("set-cookie")
    }
  )

  it("knows an asset again by its ETag", async () => {
    const { headers } = await ask(shop, script)
    const again = await ask(shop, script, {
      "if-none-match": String(headers.etag),
    })

    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it.each(["bytes=0-9", "bytes=9-1", "bytes=-5", "bytes=999999999-", "rows=x"])(
    "sends a whole asset, also to who asks for the range %s",
    async (range) => {
      const whole = await ask(shop, script)
      const answer = await ask(shop, script, { range })

      expect(answer.status).toBe(200)
      expect(answer.body.equals(whole.body)).toBe(true)
    }
  )

  it.each(["/portal", "/portal/config.json", "script"])(
    "answers HEAD for %s as GET, without the body",
    async (name) => {
      const path = name === "script" ? script : name
      const full = await ask(shop, path)
      const head = await ask(shop, path, {}, "HEAD")

      expect(head.status).toBe(200)
      expect(head.body).toHaveLength(0)
      for (const header of [
        "content-type",
        "content-length",
        "cache-control",
      ]) {
        expect(head.headers[header]).toBe(full.headers[header])
      }
    }
  )

  it.each([
    "/portal/assets/",
    "/portal/assets/index-00000000.js",
    "/portal/assets/.fingerprint",
    "/portal/index.html",
    "/portal/.fingerprint",
    "/portal/.vite/manifest.json",
    "/portal/main.tsx",
    "/portal/favicon.ico",
    "/portal/orders/robots.txt",
    "/portal/assets/../index.html",
    "/portal/assets/../../../package.json",
    "/portal/assets/%2e%2e/index.html",
    "/portal/assets/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/portal/assets/..%2findex.html",
    "/portal/assets/..%2f..%2f..%2fpackage.json",
    "/portal/assets/..%5c..%5cpackage.json",
    "/portal/assets/..\\index.html",
    "/portal/assets/..%252findex.html",
    "/portal/%2e%2e%2f%2e%2e%2fpackage.json",
    "/portal//etc/passwd%00.html",
    "/portal/assets/index%00.js",
    "/portal/orders/%00",
    "/portal/%",
    "/portal/assets/%ff%",
    "/portal/assets/%E0%A4%A",
  ])("has no %s", async (path) => {
    const answer = await ask(shop, path)

    expect(answer.status).toBe(404)
    expect(JSON.parse(String(answer.body))).toMatchObject({
      code: "b2b.portal.file_not_found",
      type: "not_found",
    })
    expect(answer.headers["cache-control"] ?? "").not.toContain("immutable")
  })

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "refuses %s",
    async (method) => {
      for (const path of ["/portal", "/portal/config.json", script]) {
        const answer = await ask(shop, path, {}, method)

        expect(answer.status).toBe(405)
        expect(answer.headers.allow).toBe("GET, HEAD")
      }
    }
  )
})
