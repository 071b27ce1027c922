import { readFileSync } from "node:fs"
import path from "node:path"
import type { Response } from "playwright-core"
import { openBrowser, type Browser } from "../world/browser"

/** What `src/scripts/test-pack.mjs` hands over. */
function handedOver(name: "B2B_PACK_URL" | "B2B_PACK_INSTALLED"): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set. Run this with "npm run test:pack".`)
  }
  return value
}

describe("the portal of a stranger's application", () => {
  const url = handedOver("B2B_PACK_URL")
  const built = path.join(
    handedOver("B2B_PACK_INSTALLED"),
    ".medusa/server/src/portal"
  )
  let browser: Browser
  const responses: Response[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    browser.page.on("response", (response) => responses.push(response))
    await browser.page.goto(`${url}/portal`)
    await browser.page.locator('input[type="email"]').waitFor()
    await browser.page.waitForLoadState("networkidle")
  })

  afterAll(() => browser.close())

  it("shows its sign-in page, and its policy refuses nothing of it", async () => {
    await browser.screenshot("pack-portal")

    expect(browser.errors).toEqual([])
  })

  it("asks nobody but this server", () => {
    const elsewhere = responses
      .map((response) => response.url())
      .filter((address) => !address.startsWith("data:"))
      .filter((address) => new URL(address).origin !== url)

    expect(elsewhere).toEqual([])
  })

  it("comes out of the installed package, compressed and for ever", async () => {
    const assets = responses.filter((response) =>
      response.url().includes("/assets/")
    )
    expect(assets.length).toBeGreaterThan(1)
    for (const asset of assets) {
      const headers = await asset.allHeaders()
      const file = path.join(built, "assets", path.basename(asset.url()))

      expect(headers).toMatchObject({
        "cache-control": "public,max-age=31536000,immutable",
        "x-content-type-options": "nosniff",
      })
      if (/\.(js|css)$/.test(file)) {
        expect(headers["content-encoding"]).toMatch(/^(br|gzip)$/)
      }
      expect((await asset.body()).equals(readFileSync(file))).toBe(true)
    }
  })
})
