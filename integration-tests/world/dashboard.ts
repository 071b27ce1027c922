import type { Browser } from "./browser"
import type { Shop } from "./shop"

/** Where the dashboard shows this path. */
export function dashboardAt(shop: Shop, path: string): string {
  return `${shop.server.url}/app${path}`
}

/** Signs the demo's clerk in, as he does it himself. */
export async function signInToDashboard(
  shop: Shop,
  { page }: Browser
): Promise<void> {
  const { email, password } = shop.demo.admin
  await page.goto(dashboardAt(shop, "/login"))
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}
