import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  APPROVAL_MODULE,
  askerOf,
  reasonInWords,
  reasonsOf,
  standingOf,
  tiersOf,
  type ApprovalDecisionRow,
  type ApprovalModuleService,
  type ApprovalRequestRow,
  type Decider,
} from "../../../../modules/approval"
import { snapshotIn } from "../../../../workflows/approval/snapshot"
import { namesOf, whoOf, type ApprovalNames } from "./names"
import type {
  StoreApprovalChange,
  StoreApprovalRequest,
  StoreApprovalRequestWhole,
} from "./types"

/** Who reads requests; `asker_id`: whose withdrawing it would be. */
export type ApprovalReader = {
  decider: Decider | null
  asker_id: string | null
}

/** A page of requests, in five statements. */
export async function presentRequests(
  container: MedusaContainer,
  rows: ApprovalRequestRow[],
  reader: ApprovalReader
): Promise<StoreApprovalRequest[]> {
  const decisions = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalDecisions(
      { request_id: rows.map(({ id }) => id) },
      { order: { decided_at: "ASC" }, take: null }
    )
  const names = await namesOf(container, rows, decisions)
  return rows.map((row) =>
    present(
      row,
      decisions.filter(({ request_id }) => request_id === row.id),
      names,
      reader
    )
  )
}

/** One request with its whole basket, and what is other than in the approval before. */
export async function presentWhole(
  container: MedusaContainer,
  row: ApprovalRequestRow,
  reader: ApprovalReader
): Promise<StoreApprovalRequestWhole> {
  const [[request], [followed]] = await Promise.all([
    presentRequests(container, [row], reader),
    row.follows_id === null
      ? []
      : container
          .resolve<ApprovalModuleService>(APPROVAL_MODULE)
          .listB2bApprovalRequests({ id: row.follows_id }, { take: 1 }),
  ])
  return {
    ...(request ?? present(row, [], new Map(), reader)),
    snapshot: snapshotIn(row),
    changes: followed ? changesBetween(followed, row) : [],
  }
}

function present(
  row: ApprovalRequestRow,
  decisions: ApprovalDecisionRow[],
  names: ApprovalNames,
  { decider, asker_id }: ApprovalReader
): StoreApprovalRequest {
  const iso = (at: Date) => new Date(at).toISOString()
  return {
    id: row.id,
    cart_id: row.cart_id,
    account_id: row.account_id,
    company_id: row.company_id,
    office_id: row.office_id,
    member_id: row.member_id,
    status: row.status,
    requested_by_type: row.requested_by_type,
    requested_by_name: row.requested_by_name,
    note: row.note,
    reasons: reasonsOf(row).map((reason) => ({
      ...reason,
      text: reasonInWords(reason),
    })),
    total: MathBN.convert(row.total).toFixed(),
    currency_code: row.currency_code,
    tiers: tiersOf(row).map((tier, at) => ({
      mode: tier.mode,
      who: tier.keys.flatMap((key) => whoOf(key, names)),
      escalated_to: tier.escalated
        ? tier.escalate_keys.flatMap((key) => whoOf(key, names))
        : [],
      state: stateOf(row, at),
    })),
    decisions: decisions.map((one) => ({
      id: one.id,
      tier: one.tier,
      decision: one.decision,
      reason: one.reason,
      decider_type: one.decider_type,
      decider_name: one.decider_name,
      on_behalf_of_name:
        one.on_behalf_of_id === null
          ? null
          : (names.get(`member:${one.on_behalf_of_id}`) ?? one.on_behalf_of_id),
      decided_at: iso(one.decided_at),
    })),
    requested_at: iso(row.requested_at),
    escalated_at: row.escalated_at && iso(row.escalated_at),
    expires_at: iso(row.expires_at),
    decided_at: row.decided_at && iso(row.decided_at),
    follows_id: row.follows_id,
    may_decide: decider !== null && mayDecide(row, decisions, decider),
    may_withdraw: row.status === "pending" && isAskers(row, asker_id),
  }
}

function stateOf(
  { status, tier }: ApprovalRequestRow,
  at: number
): "done" | "waiting" | "later" {
  if (at < tier || status === "approved" || status === "superseded") {
    return "done"
  }
  return at === tier && status === "pending" ? "waiting" : "later"
}

function mayDecide(
  row: ApprovalRequestRow,
  decisions: ApprovalDecisionRow[],
  decider: Decider
): boolean {
  const tier = tiersOf(row)[row.tier]
  return (
    row.status === "pending" &&
    tier !== undefined &&
    !("refusal" in standingOf(tier, decider, askerOf(row))) &&
    !decisions.some(
      (one) =>
        one.tier === row.tier &&
        one.decider_type === decider.type &&
        one.decider_id === decider.id
    )
  )
}

/** Whoever asked takes it back, and the member whose order it is. */
export function isAskers(
  row: Pick<ApprovalRequestRow, "member_id" | "requested_by_id">,
  id: string | null
): boolean {
  return id !== null && (row.member_id === id || row.requested_by_id === id)
}

function changesBetween(
  before: ApprovalRequestRow,
  after: ApprovalRequestRow
): StoreApprovalChange[] {
  const nameOf = (line: { variant_id: string | null; title: string }) =>
    line.variant_id ?? line.title
  const was = new Map(
    snapshotIn(before).lines.map((line) => [nameOf(line), line])
  )
  const is = new Map(
    snapshotIn(after).lines.map((line) => [nameOf(line), line])
  )
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)]
    const line = now ?? old
    const same =
      old?.quantity === now?.quantity && old?.unit_price === now?.unit_price
    return !line || same
      ? []
      : [
          {
            variant_id: line.variant_id,
            title: line.title,
            quantity_before: old?.quantity ?? 0,
            quantity: now?.quantity ?? 0,
            unit_price_before: old?.unit_price ?? null,
            unit_price: now?.unit_price ?? null,
          },
        ]
  })
}
