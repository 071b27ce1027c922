import {
  chooseSeed,
  seededRandom,
} from "../../../integration-tests/faults/random"
import {
  BUILT_IN_ROLES,
  companyErrors,
  effectivePermissions,
  PERMISSIONS,
  refuseMember,
  refuseProject,
  refuseShipTo,
  type ProjectFacts,
  type ShipToFacts,
} from "../../modules/company"
import {
  refuseAccount,
  refuseMissingProject,
  refuseVariant,
} from "../../modules/trade"
import { explainQuestion, type AccessQuestion } from "./explain-order"

const QUESTIONS = 5000
const DAYS = [null, "2026-11-20", "2026-11-22", "2026-11-25"] as const
const IDS = ["1", "2", "3"]

/** One world after the other, all from one seed. */
function dice(random: () => number) {
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0]
  const some = <T>(values: readonly T[], chance: number): T[] =>
    values.filter(() => random() < chance)
  const often = (chance: number): boolean => random() < chance
  return { pick, some, often }
}

type Dice = ReturnType<typeof dice>

function shipToOf({ pick, some }: Dice): ShipToFacts {
  const id = `shpto_${pick(["1", "2", "3"])}`
  return {
    id,
    name: `Site ${id}`,
    status: pick(["active", "active", "closed"]),
    project_ids: some(IDS, 0.4).map((n) => `proj_${n}`),
  }
}

function projectOf({ pick, some }: Dice): ProjectFacts {
  const id = `proj_${pick(["1", "2", "3"])}`
  return {
    id,
    name: `Job ${id}`,
    status: pick(["open", "open", "on_hold", "closed"]),
    starts_on: pick(DAYS),
    ends_on: pick(DAYS),
    ship_to_ids: some(IDS, 0.4).map((n) => `shpto_${n}`),
  }
}

function accessesOf({ pick, some, often }: Dice) {
  return some(["1", "2", "3", "4"], 0.6).map((n) => {
    const toShipTo = often(0.5)
    const target = pick(["1", "2", "3"])
    return {
      id: `shacc_${n}`,
      ship_to_id: toShipTo ? `shpto_${target}` : null,
      project_id: toShipTo ? null : `proj_${target}`,
      starts_on: pick(DAYS),
      ends_on: pick(DAYS),
      amount_limit: pick([null, 0, 100, 100.5, 5000]),
      delegated_by_id: pick([null, null, "memb_9"]),
    }
  })
}

function questionOf(random: () => number): AccessQuestion {
  const throws = dice(random)
  const { pick, some, often } = throws
  const roles = [
    ...some(Object.keys(BUILT_IN_ROLES), 0.4),
    ...some(["role_own"], 0.3),
  ].map((id) => ({ id, name: id, permissions: some(PERMISSIONS, 0.3) }))
  const restrictions = some(PERMISSIONS, 0.1)
  const shipTo = often(0.9) ? shipToOf(throws) : null
  const project = often(0.9) ? projectOf(throws) : null
  const permissions = effectivePermissions(roles, restrictions)
  const any = roles.find((role) =>
    effectivePermissions([role], restrictions).has("ship_to.use_any")
  )
  return {
    action: often(0.8) ? "order.place" : pick(PERMISSIONS),
    member: {
      member: {
        id: "memb_1",
        name: "Anna Reid",
        status: pick(["active", "active", "active", "suspended", "removed"]),
      },
      company: {
        id: "comp_1",
        name: "Vale",
        status: pick(["active", "active", "active", "suspended"]),
      },
      roles,
      account: { id: "acct_1", name: "HAR0001", restrictions },
    },
    account: {
      id: "acct_1",
      number: pick(["HAR0001", "HAR0001", null]),
      status: pick(["active", "active", "active", "on_hold", "closed"]),
      hold_reason: null,
      project_rule: pick(["not_asked", "required"]),
    },
    office: {
      id: "soff_1",
      name: "Leeds",
      status: pick(["active", "active", "active", "closed"]),
      sales_channel_id: "sc_1",
    },
    destination: {
      rights: {
        permissions,
        accesses: accessesOf(throws),
        today: "2026-11-22",
      },
      any_role: any ?? null,
      ship_to: often(0.8)
        ? { id: shipTo?.id ?? "shpto_x", facts: shipTo }
        : null,
      project: often(0.6)
        ? { id: project?.id ?? "proj_x", facts: project }
        : null,
      amount: pick([null, 0, 99.99, 100, 100.01, 4999, 5000.01]),
      currency_code: "gbp",
    },
    variant: often(0.3)
      ? {
          id: "variant_1",
          facts: pick([
            null,
            { product: { status: "published", sales_channel_ids: ["sc_1"] } },
            { product: { status: "draft", sales_channel_ids: ["sc_1"] } },
          ]),
        }
      : null,
  }
}

/** What the guards' own rules say to the same question. */
function refusalsOf(question: AccessQuestion): string[] {
  const { action, member, account, office, destination, variant } = question
  const { rights, ship_to, project, amount, currency_code } = destination
  const { permissions } = rights
  const refusals = refuseMember({ ...member, permissions }, action)
  if (action === "order.place") {
    refusals.push(...refuseAccount(account, office))
    if (ship_to) {
      const order = { net: amount, currency_code }
      refusals.push(
        ...(ship_to.facts
          ? refuseShipTo(rights, ship_to.facts, order)
          : [companyErrors.shipToNotAllowed(ship_to.id)])
      )
    }
    if (project) {
      refusals.push(
        ...(project.facts
          ? refuseProject(rights, project.facts, ship_to?.facts ?? null)
          : [companyErrors.projectNotAllowed(project.id)])
      )
    } else if (ship_to) {
      refusals.push(...refuseMissingProject(account.project_rule, null))
    }
    if (variant) {
      refusals.push(...refuseVariant(variant.id, variant.facts, office))
    }
  }
  return refusals.map(({ message }) => message)
}

describe("the explainer", () => {
  const seed = chooseSeed()

  it(`answers ${QUESTIONS} random questions as the rules themselves (B2B_SEED=${seed})`, () => {
    const random = seededRandom(seed)
    let allowed = 0
    for (let asked = 0; asked < QUESTIONS; asked += 1) {
      const question = questionOf(random)
      const { reasons, ...explained } = explainQuestion(question)
      const expected = refusalsOf(question)
      const told = reasons.filter((reason) => !reason.allowed)
      expect([asked, told.map(({ message }) => message)]).toEqual([
        asked,
        expected,
      ])
      expect(explained.allowed).toBe(expected.length === 0)
      expect(reasons.every(({ source }) => source.id !== "")).toBe(true)
      allowed += explained.allowed ? 1 : 0
    }
    // A generator that asks only for refusals, or only for rights, shows nothing.
    expect(allowed).toBeGreaterThan(QUESTIONS / 100)
    expect(allowed).toBeLessThan(QUESTIONS / 2)
  })
})
