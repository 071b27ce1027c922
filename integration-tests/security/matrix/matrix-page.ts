import type { StoreRule } from "../../../src/api/store/b2b/rule"
import { CORE_STORE_ROUTES } from "../../../src/api/middlewares/guard/core-store-routes"
import { ACTORS } from "./actors"
import { expectedOutcome } from "./expected"

const INTRO = `# Security

Who may do what, and what everybody else gets. This page is written by
\`integration-tests/security/matrix\`, which sends every request in it to a running
shop and fails where an answer differs; \`B2B_WRITE_DOCS=1 npm run test:http -- matrix\`
writes it anew.

- **own**: let in; he sees and changes what is his own company's, and nothing else.
- **404**: the answer is the same as for an id that does not exist.
- **403**: the code says why: \`b2b.permission.missing\`, \`b2b.member.not_active\`,
  \`b2b.company.not_active\`, \`b2b.account.none\` or, in a customer's place,
  \`b2b.acting.not_allowed\`.
- **401**: not signed in as a customer, or where the route needs one, as a sales rep. Users
  of the admin and secret keys are neither.
`

function cell(outcome: string): string {
  return outcome === "hidden" ? "404" : (outcome.split(" ")[0] ?? "")
}

function table(rows: string[][]): string {
  const [head = [], ...rest] = rows
  const widths = head.map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  )
  const line = (row: string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`
  return [line(head), rule, ...rest.map(line)].join("\n")
}

function countOf(rows: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return counts
}

/** The text of docs/security.md. */
export function matrixPage(
  rules: readonly StoreRule[],
  adminRoutes: string[]
): string {
  const sorted = [...rules].sort((a, b) =>
    `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`)
  )
  const outcomes = sorted.map((rule) =>
    ACTORS.map((actor) => cell(expectedOutcome(rule, actor)))
  )
  const counts = [...countOf(outcomes.flat())].sort()
  const classes = countOf(
    Object.values(CORE_STORE_ROUTES).map((guard) =>
      typeof guard === "string" ? guard : "guarded"
    )
  )
  return `${INTRO}
## Our store routes

${String(rules.length)} routes × ${String(ACTORS.length)} actors: ${counts
    .map(([outcome, count]) => `${String(count)} × ${outcome}`)
    .join(", ")}.

${table([
  ["route", "needs", ...ACTORS],
  ...sorted.map((rule, index) => [
    `\`${rule.method} ${rule.path}\``,
    `\`${rule.needs}\``,
    ...(outcomes[index] ?? []),
  ]),
])}

A list or a new thing without an id in its address is everybody's own: the actor's
company's, never the one that an id in the body points to.

## Our admin routes

${String(adminRoutes.length)} routes. Users of the admin and secret API keys are let in; every
other actor gets 401.

## Medusa's own store routes

${String(Object.keys(CORE_STORE_ROUTES).length)} handlers: ${[...classes]
    .sort()
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(
      ", "
    )}. A guarded route answers 404 to everybody but the active members of the
account that owns the cart, order or payment collection.
\`integration-tests/security/stranger.spec.ts\` sends each of them as six kinds of strangers,
and \`core-store-routes.spec.ts\` fails on a handler of a new Medusa that is not classified.
`
}
