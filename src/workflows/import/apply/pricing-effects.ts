import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import type { BulkFields } from "../../../utils/bulk/bulk-table"
import type { Actor } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"
import { auditLineOf } from "../../pricing-schedule/audit-line"
import { costAuditLine } from "../../pricing-schedule/cost-audit-line"
import { PricingScheduleEvents } from "../../pricing-schedule/events"
import { followVariants } from "../../pricing-schedule/handlers/follow-changes"
import type { Worked } from "./work-on-changes"

/** What follows from written rows, beside the rows themselves. */
export type Effects = {
  events: { name: string; data: Record<string, unknown> }[]
  audit: AuditLine[]
}

const NONE: Effects = { events: [], audit: [] }

/** What was written now: an earlier try told of what it did. */
type Written = {
  id: string
  verb: "created" | "updated" | "removed"
  before: BulkFields | null
  after: BulkFields | null
}

/** An undo writes back what was before. */
function writtenOf(worked: Worked[], isUndo: boolean): Written[] {
  return worked.flatMap(({ id, outcome, change }): Written[] =>
    outcome === "created" || outcome === "updated" || outcome === "removed"
      ? [
          {
            id,
            verb: outcome,
            before: isUndo ? change.after : change.before,
            after: isUndo ? change.before : change.after,
          },
        ]
      : []
  )
}

const pricing = (scope: MedusaContainer) =>
  scope.resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)

/**
 * Does what the clerk's own routes do after they wrote schedules, assignments and costs:
 * gives schedules their price lists and compiles markups, and says what to tell. A second
 * try after a crash does it again, which changes nothing.
 */
export async function followPricing(
  scope: MedusaContainer,
  worked: Worked[],
  { actor, isUndo }: { actor: Actor; isUndo: boolean }
): Promise<Effects> {
  const effects = await Promise.all(
    (
      [
        ["pricing_schedule", followSchedules],
        ["schedule_assignment", followAssignments],
        ["variant_cost", followCosts],
      ] as const
    ).map(async ([entity, follow]) => {
      const stands = worked.filter(
        ({ outcome, change }) =>
          change.entity === entity && outcome !== "refused"
      )
      return stands.length === 0
        ? NONE
        : await follow(scope, stands, writtenOf(stands, isUndo), actor)
    })
  )
  return {
    events: effects.flatMap(({ events }) => events),
    audit: effects.flatMap(({ audit }) => audit),
  }
}

type Follow = (
  scope: MedusaContainer,
  stands: Worked[],
  written: Written[],
  actor: Actor
) => Promise<Effects>

const textIn = (fields: BulkFields | null, name: string): string => {
  const value = fields?.[name]
  return typeof value === "string" ? value : ""
}

const SCHEDULE_EVENTS = {
  created: PricingScheduleEvents.CREATED,
  updated: PricingScheduleEvents.UPDATED,
  removed: PricingScheduleEvents.DELETED,
} as const

const followSchedules: Follow = async (scope, _stands, written, actor) => {
  const saved = await pricing(scope).listB2bPricingSchedules(
    { id: written.map(({ id }) => id) },
    { select: ["id", "code"], take: null }
  )
  const codes = new Map(saved.map(({ id, code }) => [id, code]))
  return {
    events: written.map(({ id, verb }) => ({
      name: SCHEDULE_EVENTS[verb],
      data: { id },
    })),
    audit: written.map(({ id, verb, before, after }) =>
      auditLineOf(
        { id, code: codes.get(id) ?? textIn(before, "code") },
        actor,
        verb === "removed" ? "deleted" : verb,
        { before, after }
      )
    ),
  }
}

const ASSIGNMENT_VERBS = {
  created: { name: PricingScheduleEvents.ASSIGNED, action: "assigned" },
  updated: {
    name: PricingScheduleEvents.ASSIGNMENT_UPDATED,
    action: "assignment_updated",
  },
  removed: { name: PricingScheduleEvents.UNASSIGNED, action: "unassigned" },
} as const

const followAssignments: Follow = async (scope, stands, written, actor) => {
  const service = pricing(scope)
  const saved = await service.listB2bPricingScheduleAssignments(
    { id: stands.map(({ id }) => id) },
    { take: null }
  )
  await service.ensureLists([
    ...new Set(saved.map(({ schedule_id }) => schedule_id)),
  ])
  const byId = new Map(saved.map((row) => [row.id, row]))
  const told = written.map((row) => {
    const { schedule_id, target_type, target_id } = byId.get(row.id) ?? {
      schedule_id: textIn(row.before, "schedule_id"),
      target_type: textIn(row.before, "target_type"),
      target_id: textIn(row.before, "target_id"),
    }
    return { ...row, schedule_id, target: { target_type, target_id } }
  })
  const schedules = await service.listB2bPricingSchedules(
    { id: told.map(({ schedule_id }) => schedule_id) },
    { select: ["id", "code"], take: null }
  )
  const codes = new Map(schedules.map(({ id, code }) => [id, code]))
  return {
    events: told.map(({ verb, schedule_id: id, target }) => ({
      name: ASSIGNMENT_VERBS[verb].name,
      data: { id, ...target },
    })),
    audit: told.map(({ verb, schedule_id: id, target, before, after }) =>
      auditLineOf(
        { id, code: codes.get(id) ?? id },
        actor,
        ASSIGNMENT_VERBS[verb].action,
        {
          before: before && { ...target, ...before },
          after: after && { ...target, ...after },
        }
      )
    ),
  }
}

const followCosts: Follow = async (scope, stands, written, actor) => {
  const saved = await pricing(scope).listB2bVariantCosts(
    { id: stands.map(({ id }) => id) },
    { select: ["id", "variant_id", "currency_code"], take: null }
  )
  const byId = new Map(saved.map((row) => [row.id, row]))
  const costOf = ({ id, change }: Worked) => ({
    variant_id: byId.get(id)?.variant_id ?? textIn(change.after, "variant_id"),
    currency_code:
      byId.get(id)?.currency_code ?? textIn(change.after, "currency_code"),
  })
  const costs = new Map(stands.map((row) => [row.id, costOf(row)]))
  const variantIds = [
    ...new Set([...costs.values()].map(({ variant_id }) => variant_id)),
  ]
  await followVariants(scope, variantIds, "cost")
  const variants = await scope
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { id: variantIds },
      { select: ["id", "sku", "title"], take: null }
    )
  const names = new Map(
    variants.map(({ id, sku, title }) => [id, sku ?? title])
  )
  const told = written.flatMap((row) => {
    const cost = costs.get(row.id)
    return cost ? [{ ...row, ...cost }] : []
  })
  return {
    events: [...new Set(told.map(({ variant_id }) => variant_id))].map(
      (id) => ({ name: PricingScheduleEvents.COSTS_REPLACED, data: { id } })
    ),
    audit: told.map(({ variant_id: id, currency_code, before, after }) =>
      costAuditLine({ id, name: names.get(id) ?? null }, actor, {
        before: { [currency_code]: textIn(before, "amount") || null },
        after: { [currency_code]: textIn(after, "amount") || null },
      })
    ),
  }
}
