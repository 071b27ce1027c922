import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/transaction"
import { lockRequest } from "./queries/lock-request"
import { ApprovalTables } from "./tables"
import type { ApprovalRequestRow } from "./types"

/** A request as it was before it was answered or ended. */
export type RequestBefore = {
  request: ApprovalRequestRow
  /** Approvals of the same cart that held then. */
  approved_ids: string[]
}

/**
 * Takes back what a request wrote a moment ago and could not write down in the log. To
 * people an answer is final: nobody has been told of this one.
 */
export class ApprovalRetractionService extends ApprovalTables {
  @InjectManager()
  async requestBefore(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RequestBefore> {
    const request = await this.retrieveB2bApprovalRequest(id, {}, context)
    const approved = await this.listB2bApprovalRequests(
      { cart_id: request.cart_id, status: "approved" },
      { select: ["id"], take: null },
      context
    )
    return { request, approved_ids: approved.map((row) => row.id) }
  }

  /** @param deciderId whose answer goes; null: nobody gave one */
  @InjectManager()
  @InjectTransactionManager()
  async putBack(
    { request, approved_ids }: RequestBefore,
    deciderId: string | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const { id, tier } = request
    await lockRequest(transactionOf(context), id)
    const answers =
      deciderId === null
        ? []
        : await this.listB2bApprovalDecisions(
            { request_id: id, tier, decider_id: deciderId },
            { select: ["id"], take: null },
            context
          )
    await this.deleteB2bApprovalDecisions(
      answers.map((answer) => answer.id),
      context
    )
    await this.updateB2bApprovalRequests(
      [
        {
          id,
          tier,
          status: request.status,
          awaits: request.awaits,
          escalate_at: request.escalate_at,
          escalated_at: request.escalated_at,
          decided_at: request.decided_at,
          expires_at: request.expires_at,
        },
        ...approved_ids
          .filter((other) => other !== id)
          .map((other) => ({ id: other, status: "approved" as const })),
      ],
      context
    )
  }
}
