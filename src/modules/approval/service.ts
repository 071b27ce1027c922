import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import { toMedusaError } from "../../utils/catalogue-error"
import { refusingDuplicates } from "../../utils/duplicate"
import { transactionOf } from "../../utils/transaction"
import { askerOf, tiersOf } from "./documents"
import { answerRequest, type Decider } from "./domain/decide"
import type { ApprovalStanding } from "./domain/guard"
import { mayBecome } from "./domain/request-status"
import { awaited, type RequestTier } from "./domain/tiers"
import { approvalErrors } from "./errors"
import { listToDecide, type DeciderQuestion } from "./queries/list-to-decide"
import {
  lockRequest,
  supersedeEarlier,
  takeToWatch,
} from "./queries/lock-request"
import {
  readAwaiting,
  readStanding,
  type StandingOf,
} from "./queries/read-standing"
import { ApprovalRetractionService } from "./retraction-service"
import type { ApprovalDecisionRow, ApprovalRequestRow } from "./types"

export type GivenAnswer = {
  request_id: string
  decision: "approve" | "reject"
  reason: string | null
  via: ApprovalDecisionRow["via"]
  /** The step that he was asked about; left out: whichever it is. */
  tier?: number
  at: Date
}

export type NewRequest = Omit<
  ApprovalRequestRow,
  | "id"
  | "status"
  | "decided_at"
  | "raw_total"
  | "created_at"
  | "updated_at"
  | "deleted_at"
>

/** Policies of what must be asked, the requests, and what was answered. */
export class ApprovalModuleService extends ApprovalRetractionService {
  /** What counts for one cart now, in one statement. */
  @InjectManager()
  async standing(
    of: StandingOf,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApprovalStanding> {
    return await readStanding(connectionOf(context), of)
  }

  /** What the carts of an account come to that wait for a yes; decimal, its currency. */
  @InjectManager()
  async awaiting(
    accountId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string> {
    return await readAwaiting(connectionOf(context), accountId)
  }

  /**
   * Asks; two at once ask once, since the database has one waiting request a cart.
   * @throws MedusaError `b2b.approval.pending`
   */
  @InjectManager()
  async openRequest(
    request: NewRequest,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ id: string }> {
    const { cart_id } = request
    return await refusingDuplicates(
      () => this.createB2bApprovalRequests(request, context),
      approvalErrors.pending(cart_id, null)
    )
  }

  /** A page of the requests that wait for somebody, the oldest first. */
  @InjectManager()
  async toDecide(
    question: DeciderQuestion,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ ids: string[]; count: number }> {
    return await listToDecide(connectionOf(context), question)
  }

  /**
   * Writes one final answer and moves its request on, under its row's lock: of two at
   * once the second finds what the first one made of it.
   * @throws MedusaError `b2b.approval_request.*`, `b2b.approval.not_yours`, `.own_request`
   */
  @InjectManager()
  @InjectTransactionManager()
  async answer(
    answer: GivenAnswer,
    decider: Decider,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApprovalRequestRow> {
    const { request_id, at } = answer
    const trx = transactionOf(context)
    await lockRequest(trx, request_id)
    const row = await this.retrieveB2bApprovalRequest(request_id, {}, context)
    const given = await this.listB2bApprovalDecisions(
      { request_id },
      { take: null },
      context
    )
    const tiers = tiersOf(row)
    if (at >= new Date(row.expires_at)) {
      throw toMedusaError(approvalErrors.notPending(request_id, "expired"))
    }
    if (answer.tier !== undefined && answer.tier !== row.tier) {
      throw toMedusaError(approvalErrors.notYours())
    }
    const outcome = answerRequest(
      { ...row, tiers, asker: askerOf(row) },
      given,
      decider,
      answer.decision
    )
    if ("refusal" in outcome) {
      throw toMedusaError(outcome.refusal)
    }
    const { answered } = outcome
    await this.createB2bApprovalDecisions(
      {
        request_id,
        tier: row.tier,
        decision: answer.decision,
        reason: answer.reason,
        decider_type: decider.type,
        decider_id: decider.id,
        decider_name: decider.name,
        on_behalf_of_id: answered.on_behalf_of_id,
        keys: answered.keys,
        via: answer.via,
        decided_at: at,
      },
      context
    )
    if (answered.status === "approved") {
      await supersedeEarlier(trx, row)
    }
    const changed = {
      id: request_id,
      status: answered.status,
      tier: answered.tier,
      ...(answered.tier === row.tier ? {} : turnOf(tiers[answered.tier], at)),
      ...(answered.status === "pending" ? {} : ended(row, answered.status, at)),
    }
    return await this.updateB2bApprovalRequests(changed, context)
  }

  /**
   * Ends a request that waits, or an approval that ran out.
   * @throws MedusaError `b2b.approval_request.not_pending`
   */
  @InjectManager()
  @InjectTransactionManager()
  async endRequest(
    id: string,
    to: "withdrawn" | "expired" | "rejected",
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApprovalRequestRow> {
    await lockRequest(transactionOf(context), id)
    const row = await this.retrieveB2bApprovalRequest(id, {}, context)
    if (!mayBecome(row.status, to)) {
      throw toMedusaError(approvalErrors.notPending(id, row.status))
    }
    return await this.updateB2bApprovalRequests(
      { id, status: to, ...ended(row, to, at) },
      context
    )
  }

  /**
   * Has a waiting step ask others as well.
   * @returns null where it is not the turn of that step any more
   */
  @InjectManager()
  @InjectTransactionManager()
  async escalate(
    id: string,
    tier: { number: number; asked: RequestTier },
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApprovalRequestRow | null> {
    await lockRequest(transactionOf(context), id)
    const row = await this.retrieveB2bApprovalRequest(id, {}, context)
    if (row.status !== "pending" || row.tier !== tier.number) {
      return null
    }
    const list = tiersOf(row).with(tier.number, tier.asked)
    return await this.updateB2bApprovalRequests(
      {
        id,
        tiers: { list },
        awaits: awaited(tier.asked),
        escalate_at: null,
        escalated_at: at,
      },
      context
    )
  }

  /** Waiting requests to look after, and takes note that they were. */
  @InjectManager()
  @InjectTransactionManager()
  async nextToWatch(
    most: number,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ApprovalRequestRow[]> {
    const ids = await takeToWatch(transactionOf(context), now, most)
    return ids.length === 0
      ? []
      : await this.listB2bApprovalRequests({ id: ids }, { take: most }, context)
  }

  /** Says no in nobody's name: nobody is left, and the policy says to refuse then. */
  @InjectManager()
  @InjectTransactionManager()
  async refuseForNobody(
    id: string,
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const { tier } = await this.endRequest(id, "rejected", at, context)
    await this.createB2bApprovalDecisions(
      {
        request_id: id,
        tier,
        decision: "reject",
        reason: "Nobody is left who could decide.",
        decider_type: "system",
        decider_id: "system",
        decider_name: "System",
        on_behalf_of_id: null,
        keys: [],
        via: "job",
        decided_at: at,
      },
      context
    )
  }
}

/** What a request says of the step whose turn it is. */
export function turnOf(tier: RequestTier | undefined, at: Date) {
  const hours = tier?.escalated ? null : (tier?.escalate_after_hours ?? null)
  return {
    awaits: tier ? awaited(tier) : [],
    escalate_at:
      hours === null ? null : new Date(at.getTime() + hours * 3_600_000),
    escalated_at: tier?.escalated ? at : null,
  }
}

/** An approval holds for as long again as it could have waited. */
function ended(
  { valid_days }: Pick<ApprovalRequestRow, "valid_days">,
  to: ApprovalRequestRow["status"],
  at: Date
) {
  return {
    awaits: [],
    escalate_at: null,
    decided_at: at,
    ...(to === "approved"
      ? { expires_at: new Date(at.getTime() + valid_days * 86_400_000) }
      : {}),
  }
}
