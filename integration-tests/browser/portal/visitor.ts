import type { Locator, Page } from "playwright-core"
import { openBrowser } from "../../world/browser"
import { seriousFindings } from "./axe"

/** The devices of the people who order: phone, tablet both ways, desk. */
export const DEVICES = [
  ["phone", { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ["tablet", { viewport: { width: 820, height: 1180 }, hasTouch: true }],
  ["tablet-wide", { viewport: { width: 1180, height: 820 }, hasTouch: true }],
  ["desk", { viewport: { width: 1440, height: 900 }, hasTouch: false }],
] as const

export type Device = (typeof DEVICES)[number]

const PASSWORD = "supersecret"

/** A person at a device, who does what people do: taps, types, reads. */
export type Visitor = {
  readonly page: Page
  readonly errors: string[]
  goTo(path: string): Promise<void>
  signIn(email: string): Promise<void>
  /** A tap where there are fingers, else the key Enter. */
  press(target: Locator): Promise<void>
  type(label: string, text: string): Promise<void>
  /** Waits for it, takes a picture, and has axe look at it. */
  read(words: string, picture: string): Promise<void>
  close(): Promise<void>
}

/** @param portal address of the portal, without a slash at its end */
export async function openVisitor(
  portal: string,
  [device, looks]: Device
): Promise<Visitor> {
  const browser = await openBrowser(looks)
  const { page, errors } = browser
  page.setDefaultTimeout(60_000)

  const press = async (target: Locator) => {
    if (looks.hasTouch) {
      await target.tap()
    } else {
      await target.focus()
      await page.keyboard.press("Enter")
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
    async signIn(email) {
      await page.goto(`${portal}/sign-in`)
      await type("E-mail", email)
      await type("Password", PASSWORD)
      await press(page.getByRole("button", { name: "Sign in" }))
      await page.getByRole("heading", { name: "Products" }).waitFor()
    },
    async read(words, picture) {
      await page.getByText(words).first().waitFor()
      await browser.screenshot(`portal-${picture}-${device}`)
      expect(await seriousFindings(page)).toEqual([])
    },
    close: () => browser.close(),
  }
}
