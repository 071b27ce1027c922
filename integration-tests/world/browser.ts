import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type Page } from "playwright-core"
import { findChromium } from "./chromium"
import { root } from "./server-process"

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

const desk = { width: 1440, height: 900 }

/** A first page waits while Vite bundles the dashboard's dependencies. */
const NAVIGATION_MS = 240_000
const ACTION_MS = 60_000

/** A real Chromium with a profile of its own. */
export type Browser = {
  readonly page: Page
  /** What the pages logged as errors, and threw, so far. */
  readonly errors: string[]
  /**
   * A picture of the whole page in `B2B_SCREENSHOT_DIR` or `.data/screenshots`.
   * @returns the file
   */
  screenshot(name: string): Promise<string>
  close(): Promise<void>
}

/** How high the window would have to be for nothing on the page to scroll. */
function fullHeight(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("main, html")].map(
        (element) =>
          window.innerHeight + element.scrollHeight - element.clientHeight
      )
    )
  )
}

type Looks = {
  viewport?: { width: number; height: number }
  /** Fingers instead of a mouse. @default false */
  hasTouch?: boolean
  colorScheme?: "light" | "dark"
}

export async function openBrowser({
  viewport = desk,
  ...looks
}: Looks = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const profile = mkdtempSync(path.join(tmpdir(), "b2b-chromium-"))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: flags,
    viewport,
    ...looks,
    locale: "en-GB",
    timezoneId: "Europe/London",
    env: { ...process.env, ...env },
  })
  context.setDefaultNavigationTimeout(NAVIGATION_MS)
  context.setDefaultTimeout(ACTION_MS)
  const page = context.pages()[0] ?? (await context.newPage())
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") {
      errors.push(message.text())
    }
  })
  const directory =
    process.env.B2B_SCREENSHOT_DIR ?? path.join(root, ".data/screenshots")
  return {
    page,
    errors,
    async screenshot(name) {
      mkdirSync(directory, { recursive: true })
      const file = path.join(directory, `${name}.png`)
      const height = Math.max(viewport.height, await fullHeight(page))
      await page.setViewportSize({ ...viewport, height })
      await page.screenshot({ path: file, animations: "disabled" })
      await page.setViewportSize(viewport)
      return file
    },
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
