import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"

type Violation = {
  id: string
  impact: string | null
  nodes: { html: string }[]
}

declare global {
  interface Window {
    axe: { run: () => Promise<{ violations: Violation[] }> }
  }
}

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds on a page that is serious or critical, a line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // By the debugging protocol: the page's own policy lets no script in.
  await page.evaluate(source)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
