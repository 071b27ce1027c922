import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import { toMedusaError } from "../../utils/catalogue-error"
import { transactionOf } from "../../utils/transaction"
import { DEFAULT_POLICY, pickPolicy, type Policy } from "./domain/rep-policy"
import {
  addAssignments,
  endAssignments,
  resumeAssignments,
  servingReps,
  type AddedAssignment,
  type NewAssignment,
} from "./queries/assignments"
import { endSessions, type SessionsToEnd } from "./queries/end-sessions"
import {
  readSession,
  readStanding,
  type Served,
  type SessionStanding,
  type Standing,
} from "./queries/standing"
import { salesRepErrors } from "./errors"
import { BulkService } from "./bulk-service"
import { takeRepInvitation } from "./queries/take-rep-invitation"
import type { ActingSessionRow, SalesRepRow } from "./types"

export type NewRep = Pick<
  SalesRepRow,
  "name" | "email" | "phone" | "kind" | "erp_code"
> &
  Partial<Pick<SalesRepRow, "status">>

/**
 * Sales reps, whom they serve, and the sessions in which they act.
 */
export class SalesRepModuleService extends BulkService {
  /** How a rep, or a clerk, stands to an account now. */
  @InjectManager()
  async standing(
    repId: string | null,
    served: Served,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Standing> {
    return await readStanding(connectionOf(context), repId, served, now)
  }

  /** An acting session as it stands now; null: there is none. */
  @InjectManager()
  async session(
    id: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<SessionStanding | null> {
    return await readSession(connectionOf(context), id, now)
  }

  /** Ends the open acting sessions that fit. */
  @InjectManager()
  async endSessions(
    which: SessionsToEnd,
    by: NonNullable<ActingSessionRow["ended_by"]>,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Pick<ActingSessionRow, "id" | "company_id" | "account_id">[]> {
    return await endSessions(connectionOf(context), which, by, now)
  }

  /** The ids of the active reps who serve an account now. */
  @InjectManager()
  async servingReps(
    accountId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    return await servingReps(connectionOf(context), accountId)
  }

  /** Writes a rep and for which offices he sells. */
  @InjectManager()
  @InjectTransactionManager()
  async addRep(
    rep: NewRep,
    officeIds: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<SalesRepRow> {
    const created = await this.createB2bSalesReps(rep, context)
    await this.createB2bSalesRepOffices(
      officeIds.map((office_id) => ({ office_id, sales_rep_id: created.id })),
      context
    )
    return created
  }

  /** Takes back what `addRep` wrote. */
  @InjectManager()
  @InjectTransactionManager()
  async dropRep(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const offices = await this.listB2bSalesRepOffices(
      { sales_rep_id: id },
      { select: ["id"], take: null },
      context
    )
    await this.deleteB2bSalesRepOffices(
      offices.map((row) => row.id),
      context
    )
    await this.deleteB2bSalesReps(id, context)
  }

  /**
   * Changes a rep, and for which offices he sells.
   * @param officeIds null: those that he has
   * @returns what he was; null: there is no such rep
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeRep(
    id: string,
    change: Partial<NewRep>,
    officeIds: readonly string[] | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(SalesRepRow & { office_ids: string[] }) | null> {
    const [before] = await this.listB2bSalesReps(
      { id },
      { relations: ["offices"], take: 1 },
      context
    )
    if (!before) {
      return null
    }
    await this.updateB2bSalesReps({ id, ...change }, context)
    if (officeIds !== null) {
      const kept = new Set(officeIds)
      const gone = before.offices.filter((row) => !kept.has(row.office_id))
      await this.deleteB2bSalesRepOffices(
        gone.map((row) => row.id),
        context
      )
      before.offices.forEach((row) => kept.delete(row.office_id))
      await this.createB2bSalesRepOffices(
        [...kept].map((office_id) => ({ office_id, sales_rep_id: id })),
        context
      )
    }
    return {
      ...before,
      office_ids: before.offices.map(({ office_id }) => office_id),
    }
  }

  /**
   * Takes an invitation of a rep, once.
   * @returns null where the token opens nothing, or nothing any more
   */
  @InjectManager()
  async takeRepInvitation(
    tokenHash: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    return await takeRepInvitation(connectionOf(context), tokenHash, now)
  }

  /** What these offices let their reps see and do. */
  async policiesOf(
    officeIds: readonly string[]
  ): Promise<(officeId: string) => Policy> {
    const rows = await this.listB2bRepPolicies(
      { office_id: [...officeIds] },
      { take: null }
    )
    return (officeId) => {
      const row = rows.find(({ office_id }) => office_id === officeId)
      return row ? pickPolicy(row) : DEFAULT_POLICY
    }
  }

  /**
   * Ends assignments and makes others, all or none; those that are ended stay as the
   * history.
   * @returns the new ones
   * @throws MedusaError `b2b.rep_assignment.not_found` where one has ended meanwhile
   * @throws a duplicate where a rep serves an account already, or another one is its
   *   primary rep
   */
  @InjectManager()
  @InjectTransactionManager()
  async reassign(
    { end, add }: { end: readonly string[]; add: readonly NewAssignment[] },
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ ended: string[]; added: AddedAssignment[] }> {
    const ended = await endAssignments(transactionOf(context), end, now)
    const gone = end.find((id) => !ended.includes(id))
    if (gone !== undefined) {
      throw toMedusaError(salesRepErrors.assignmentNotFound(gone))
    }
    const added = await addAssignments(transactionOf(context), add, now)
    return { ended, added }
  }

  /** Takes back what `reassign` did. */
  @InjectManager()
  @InjectTransactionManager()
  async undoReassignment(
    { ended, added }: { ended: string[]; added: string[] },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.deleteB2bRepAssignments(added, context)
    await resumeAssignments(transactionOf(context), ended)
  }
}
