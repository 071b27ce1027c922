import type { Locator, Page } from "playwright-core"
import { openBrowser } from "../../world/browser"
import { seriousFindings } from "./axe"

/** What people order from: phone, tablet both ways, desk. */
export type Device = {
  name: string
  viewport: { width: number; height: number }
  hasTouch: boolean
  colorScheme: "light" | "dark"
}

const touch = { hasTouch: true }

export const DEVICES: Device[] = [
  {
    name: "phone",
    viewport: { width: 390, height: 844 },
    ...touch,
    colorScheme: "light",
  },
  {
    name: "tablet",
    viewport: { width: 820, height: 1180 },
    ...touch,
    colorScheme: "dark",
  },
  {
    name: "wide tablet",
    viewport: { width: 1180, height: 820 },
    ...touch,
    colorScheme: "light",
  },
  {
    name: "desk",
    viewport: { width: 1440, height: 900 },
    hasTouch: false,
    colorScheme: "dark",
  },
]

const PASSWORD = "supersecret"

const ACTION_MS = 20_000

/** A person at a device, who does what people do: taps, types, reads. */
export type Visitor = {
  readonly page: Page
  readonly errors: string[]
  goTo: (path: string) => Promise<void>
  signIn: (email: string) => Promise<void>
  /** A tap where there are fingers, else the key Enter. */
  press: (target: Locator) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  /** Chooses one from the sheet that a picker opens. */
  pick: (label: RegExp, option: RegExp) => Promise<void>
  /** Searches for a product and opens its page, as fast as the page lets him. */
  openProduct: (title: string) => Promise<void>
  /** Waits for the words and all else that loads, takes a picture, and has axe look at it. */
  read: (words: string | RegExp, picture: string) => Promise<void>
  close: () => Promise<void>
}

/** @param portal address of the portal, without a slash at its end */
export async function openVisitor(
  portal: string,
  { name: device, ...looks }: Device
): Promise<Visitor> {
  const browser = await openBrowser(looks)
  const { page, errors } = browser
  page.setDefaultTimeout(ACTION_MS)

  const press = async (target: Locator) => {
    if (looks.hasTouch) {
      await target.tap()
    } else {
      // Waits, as a tap does, until it can be used.
      await target.click({ trial: true })
      await target.press("Enter")
    }
  }
  const type = async (label: string, text: string) => {
    await page.getByLabel(label, { exact: true }).fill(text)
  }
  return {
    page,
    errors,
    press,
    type,
    goTo: async (path) => {
      await page.goto(portal + path)
    },
    signIn: async (email) => {
      await page.goto(`${portal}/sign-in`)
      await type("E-mail", email)
      await type("Password", PASSWORD)
      await press(page.getByRole("button", { name: "Sign in" }))
      await page.getByRole("heading", { name: "Products" }).waitFor()
    },
    pick: async (label, option) => {
      await press(page.getByRole("button", { name: label }))
      const sheet = page.getByRole("dialog")
      await press(sheet.getByRole("button", { name: option }).first())
      await sheet.waitFor({ state: "hidden" })
    },
    openProduct: async (title) => {
      await type("Search products or SKU", title)
      await press(page.getByRole("link", { name: title }))
      await page.getByRole("heading", { name: title, level: 1 }).waitFor()
    },
    read: async (words, picture) => {
      await page.getByText(words).filter({ visible: true }).first().waitFor()
      await page.waitForFunction(
        () => !document.body.innerText.includes("Loading…")
      )
      await browser.screenshot(`portal-${picture}-${device}`)
      expect(await seriousFindings(page)).toEqual([])
    },
    close: () => browser.close(),
  }
}
