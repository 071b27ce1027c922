import { readJson } from "./files.mjs"
import { demoFile, fromRoot } from "./paths.mjs"

/**
 * @typedef {{ email: string, password: string }} Login
 * @typedef {Login & { company: string, note?: string }} Buyer
 * @typedef {Login & { name: string, note: string }} Rep
 * @typedef {{ publishable_key?: string, admin?: Login, buyers?: Buyer[], sales_reps?: Rep[] }} Demo
 */

const SHOWN_BUYERS = 6
const WIDTH = Math.max(80, Math.min(process.stdout.columns ?? 110, 140))

/** @param {string} text @param {number} width */
function shorten(text, width) {
  return text.length > width ? `${text.slice(0, width - 3)}...` : text
}

/** @param {Buyer[]} buyers @returns {string[]} */
function describeBuyers(buyers) {
  const shown = buyers.slice(0, SHOWN_BUYERS)
  const column = Math.max(...shown.map((buyer) => buyer.email.length)) + 2
  const lines = shown.map(
    ({ email, company, note }) =>
      email.padEnd(column) +
      shorten(
        [company, note?.split(":")[0]].filter(Boolean).join(", "),
        WIDTH - column - 13
      )
  )
  const more = buyers.length - shown.length
  return more > 0 ? [...lines, `${more} more in ${fromRoot(demoFile)}`] : lines
}

/** @param {string} url @param {Rep[]} reps @returns {string[]} */
function describeReps(url, reps) {
  const column = Math.max(...reps.map(({ email }) => email.length)) + 2
  return [
    `${url}/portal/rep/sign-in`,
    ...reps.map(
      ({ email, name, note }) =>
        email.padEnd(column) + [name, note.split(":")[0]].join(", ")
    ),
  ]
}

/** @param {Demo} demo @returns {string} */
function passwords({ admin, buyers = [] }) {
  const all = new Set([admin, ...buyers].map((login) => login?.password))
  all.delete(undefined)
  const [password] = all
  return all.size === 1 ? `${password} (all)` : `see ${fromRoot(demoFile)}`
}

/**
 * The one table that a newcomer needs.
 * @param {string} url
 * @returns {string}
 */
export function welcome(url) {
  /** @type {Demo} */
  const demo = readJson(demoFile) ?? {}
  /** @type {[string, string[]][]} */
  const rows = [
    ["Admin", [`${url}/app   ${demo.admin?.email ?? ""}`.trimEnd()]],
    ["Portal", [`${url}/portal   for the buyers`]],
    ["Buyers", demo.buyers?.length ? describeBuyers(demo.buyers) : []],
    ["Reps", demo.sales_reps?.length ? describeReps(url, demo.sales_reps) : []],
    ["Password", demo.admin ? [passwords(demo)] : []],
    ["Store API", [`${url}/store`]],
    [
      "",
      demo.publishable_key
        ? [`x-publishable-api-key: ${demo.publishable_key}`]
        : [],
    ],
    ["Next", ["npm run journey   (in a second terminal)"]],
    ["Stop", ["Ctrl-C"]],
  ]
  return rows
    .flatMap(([name, lines]) =>
      lines.map((line, index) => [index === 0 ? name : "", line])
    )
    .map(([name = "", line]) => `  ${name.padEnd(10)} ${line}`)
    .join("\n")
}
